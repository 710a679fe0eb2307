package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.PostingTime;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SerialRanges;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.domain.SiteTerms.Numbering;
import chengbao.publication.domain.SiteTerms.Numbers;
import chengbao.publication.domain.SiteTerms.Way;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How a site's settings (栏目设置) change what becomes of an approval.
class SiteTermsTest {

  private static final Instant BEFORE_NINE = Instant.parse("2026-02-13T00:59:59Z");
  private static final Instant AT_NINE = Instant.parse("2026-02-13T01:00:00Z");

  private final Desk desk = new Desk();

  @Test
  void an_approval_before_the_set_time_waits_for_it_and_is_published_by_itself() {
    desk.where(opensAtNine()).publishAt(BEFORE_NINE).follow(Approved.report(), Desk.event());

    assertThat(desk.announced).containsExactly("scheduled " + AT_NINE);
    desk.timerAt(AT_NINE.minusSeconds(1)).due().forEach(desk.timerAt(AT_NINE)::publish);
    assertThat(desk.announced).hasSize(1);
    desk.timerAt(AT_NINE).due().forEach(desk.timerAt(AT_NINE)::publish);
    assertThat(desk.announced).endsWith("published 1 11990102MB0000002G/2026-00001");
  }

  @Test
  void at_the_set_time_itself_nothing_waits_and_a_moment_later_it_waits_for_the_next_working_day() {
    desk.where(opensAtNine()).publishAt(AT_NINE).follow(Approved.report(), Desk.event());
    desk.publishAt(AT_NINE.plusMillis(1)).follow(Approved.another(), Desk.event());

    // 2026-02-14 is a Saturday that is worked before the holidays
    assertThat(desk.announced)
        .containsExactly(
            "published 1 11990102MB0000002G/2026-00001",
            "scheduled " + AT_NINE.plus(Duration.ofDays(1)));
  }

  @Test
  void what_was_due_while_nothing_ran_is_published_once_it_runs_again() {
    desk.where(opensAtNine()).publishAt(BEFORE_NINE).follow(Approved.report(), Desk.event());

    PublishScheduled late = desk.timerAt(AT_NINE.plus(Duration.ofDays(3)));
    late.due().forEach(late::publish);
    late.due().forEach(late::publish);

    assertThat(desk.announced)
        .containsExactly("scheduled " + AT_NINE, "published 1 11990102MB0000002G/2026-00001");
  }

  @Test
  void serials_come_from_the_ranges_of_the_year_and_skip_what_was_entered_by_hand() {
    desk.where(numbered(Numbering.ENTERED, "", null));
    desk.publish.follow(Approved.report(), Desk.event());
    release("11990102MB0000002G/2026-00008");
    desk.where(numbered(Numbering.ALLOTTED, "2026:7-9,30-30;2027:1-9", null));

    for (int i = 0; i < 4; i++) {
      desk.publish.follow(Approved.another(), Desk.event());
    }

    assertThat(desk.announced)
        .containsExactly(
            "held NUMBER_TO_ENTER",
            "published 1 11990102MB0000002G/2026-00008",
            "published 1 11990102MB0000002G/2026-00007",
            "published 1 11990102MB0000002G/2026-00009",
            "published 1 11990102MB0000002G/2026-00030",
            "held SERIALS_USED_UP");
  }

  @Test
  void a_report_held_for_want_of_a_serial_is_released_once_there_is_one() {
    desk.where(numbered(Numbering.ALLOTTED, "2025:1-9", null));
    desk.publish.follow(Approved.report(), Desk.event());

    refused("", Refusal.SERIALS_USED_UP);
    desk.where(numbered(Numbering.ALLOTTED, "2026:101-101", null));
    release("");

    assertThat(desk.announced)
        .containsExactly("held SERIALS_USED_UP", "published 1 11990102MB0000002G/2026-00101");
  }

  @Test
  void a_number_entered_by_hand_has_the_sites_form_and_is_never_used_twice() {
    desk.where(numbered(Numbering.ENTERED, "", "A017/YYYY-NNNNN"));
    desk.publish.follow(Approved.report(), Desk.event());
    refused("", Refusal.NUMBER_MISSING);
    refused("A017/26-00001", Refusal.NUMBER_MALFORMED);
    refused("11990102MB0000002G/2026-00001", Refusal.NUMBER_MALFORMED);
    release(" A017/2026-01024 ");

    var second = Approved.another();
    desk.publish.follow(second, Desk.event());
    EditionAtHand other = new EditionAtHand(second.report(), 1, 1);
    assertThatThrownBy(() -> desk.release.release(Desk.PUBLISHER, other, "", "A017/2026-01024"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.NUMBER_TAKEN));
  }

  @Test
  void a_correction_keeps_the_number_without_anybody_entering_it_again() {
    desk.where(numbered(Numbering.ENTERED, "", null));
    desk.publish.follow(Approved.report(), Desk.event());
    release("11990102MB0000002G/2026-00042");
    desk.publish.follow(Approved.correcting(1, 2), Desk.event());

    assertThat(desk.announced).endsWith("published 2 11990102MB0000002G/2026-00042");
  }

  @Test
  void topic_and_genre_of_the_site_stay_with_the_edition() {
    desk.where(
        new SiteTerms(
            Way.COLUMN, null, Numbering.ALLOTTED, SiteTerms.USUAL.numbers(), "法治、公安、司法", "报告"));
    desk.publish.follow(Approved.report(), Desk.event());
    desk.where(SiteTerms.USUAL);
    desk.publish.follow(Approved.correcting(1, 2), Desk.event());

    assertThat(desk.editions.find(Approved.REPORT, 1))
        .get()
        .satisfies(first -> {
          var catalogue = ((Edition.Superseded) first).catalogue();
          assertThat(catalogue.topic()).isEqualTo("法治、公安、司法");
          assertThat(catalogue.genre()).isEqualTo("报告");
        });
  }

  private void release(String number) {
    desk.release.release(Desk.PUBLISHER, new EditionAtHand(Approved.REPORT, 1, 1), "", number);
  }

  private void refused(String number, Refusal refusal) {
    assertThatThrownBy(() -> release(number))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
  }

  private static SiteTerms opensAtNine() {
    return new SiteTerms(
        Way.COLUMN,
        new PostingTime(LocalTime.of(9, 0), true),
        Numbering.ALLOTTED,
        SiteTerms.USUAL.numbers(),
        "法治政府建设",
        "工作报告");
  }

  private static SiteTerms numbered(Numbering numbering, String serials, @Nullable String form) {
    return new SiteTerms(
        Way.COLUMN,
        null,
        numbering,
        new Numbers(form == null ? null : IndexNumberRule.of(form), SerialRanges.read(serials)),
        "法治政府建设",
        "工作报告");
  }
}
