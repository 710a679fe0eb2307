package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.manuscript.Finding;
import chengbao.submission.ReviseOutline.Basis;
import chengbao.submission.ReviseOutline.Wish;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Outline.Part;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// 模板改版, and what a template's lengths make of a draft.
class OutlineTest {
  private static final List<Part> PARTS =
      List.of(new Part("一、{year}年度主要举措和成效", 100, 3000), new Part("二、{next}年度主要安排", 0, 0));

  private final Fakes fakes = new Fakes();
  private final Caller office =
      fakes.administrator(new UnitId(UUID.randomUUID()), UnitKind.OVERSIGHT_OFFICE);

  @Test
  void a_revision_is_the_next_version_and_the_old_one_stays() {
    var made = revise(1, wish(PARTS, 2000, 5000));
    assertThat(made.template().version()).isEqualTo(2);
    assertThat(made.headingsFor(2025)).containsExactly("一、2025年度主要举措和成效", "二、2026年度主要安排");
    assertThat(fakes.outlines.all("990102"))
        .extracting(one -> one.template().version())
        .containsExactly(2, 1);
    assertThat(fakes.outlines.all("990103"))
        .extracting(one -> one.template().version())
        .containsExactly(1);
    assertThat(fakes.acts).extracting("verb").containsExactly("revise-outline");
  }

  @Test
  void of_two_who_revise_the_same_version_the_second_sees_the_first_ones_before() {
    revise(1, wish(PARTS, 0, 0));
    refuses(() -> revise(1, wish(PARTS, 0, 0)), Refusal.OUTLINE_STALE);
  }

  @Test
  void a_revision_says_why_and_asks_for_nothing_impossible() {
    refuses(
        () -> revise(1, new Wish(Outline.USUAL_TITLE, PARTS, List.of(1), 0, 0, null, " ")),
        Refusal.OUTLINE_REMARK_MISSING);
    refuses(() -> revise(1, wish(List.of(), 0, 0)), Refusal.OUTLINE_PARTS_UNLIKELY);
    refuses(
        () -> revise(1, wish(List.of(PARTS.getFirst(), PARTS.getFirst()), 0, 0)),
        Refusal.OUTLINE_PARTS_UNLIKELY);
    refuses(() -> revise(1, wish(PARTS, 0, 99)), Refusal.OUTLINE_LENGTHS_UNLIKELY);
    refuses(
        () -> revise(1, new Wish("年度报告", PARTS, List.of(1), 0, 0, null, "改名")),
        Refusal.OUTLINE_TITLE_UNLIKELY);
    refuses(
        () ->
            new ReviseOutline(roundDesk(), fakes.outlines, fakes.logbook)
                .revise(
                    fakes.administrator(new UnitId(UUID.randomUUID()), UnitKind.DISTRICT_BUREAU),
                    new Basis("annual-report", 1, 1),
                    wish(PARTS, 0, 0)),
        Refusal.FUNCTION_MISSING);
    assertThat(fakes.acts).isEmpty();
  }

  @Property(tries = 100)
  void lengths_are_sound_exactly_when_some_text_can_meet_them(
      @ForAll @IntRange(max = 9) int least,
      @ForAll @IntRange(max = 9) int most,
      @ForAll @IntRange(max = 9) int part) {
    var outline =
        new Outline(
            ROUND.template(),
            null,
            Outline.USUAL_TITLE,
            List.of(new Part("一", part, 0)),
            List.of(),
            least,
            most,
            "");
    if (most == 0 || Math.max(least, part) <= most) {
      assertThat(outline.sound()).isEqualTo(outline);
    } else {
      refuses(outline::sound, Refusal.OUTLINE_LENGTHS_UNLIKELY);
    }
  }

  @Test
  void a_draft_follows_the_new_lengths_only_when_the_change_says_so() {
    var made = revise(1, wish(List.of(new Part("一、主要举措和成效", 100, 0)), 0, 0));
    assertThat(lengths(begunUnder(ROUND))).isEmpty();
    assertThat(lengths(begunUnder(changed(made, Terms.Drafts.KEEP)))).isEmpty();
    assertThat(lengths(begunUnder(changed(made, Terms.Drafts.FOLLOW))))
        .extracting(Finding::quote)
        .containsExactly("一、主要举措和成效");
  }

  @Test
  void a_draft_is_checked_by_the_regions_rules_only_when_the_change_says_so() {
    var made = revise(1, ruled("region-9901-2026"));
    assertThat(made.template().ruleSet()).isEqualTo("region-9901-2026");
    assertThat(ruleSet(begunUnder(changed(made, Terms.Drafts.KEEP)))).isEqualTo("national 2026.1");
    assertThat(ruleSet(begunUnder(changed(made, Terms.Drafts.FOLLOW))))
        .isEqualTo("region-9901 2026.1");
    assertThat(revise(2, wish(PARTS, 0, 0)).template().ruleSet()).isEqualTo("national-2019");
  }

  @Test
  void a_rule_set_of_nobody_is_refused() {
    refuses(() -> revise(1, ruled("region-9902-2026")), Refusal.RULE_SET_UNKNOWN);
  }

  private static Wish ruled(String ruleSet) {
    return new Wish(Outline.USUAL_TITLE, PARTS, List.of(1), 0, 0, ruleSet, "改用本市规则");
  }

  private static String ruleSet(ReportSheet sheet) {
    return sheet.checkup().ruleSet();
  }

  private List<Finding> lengths(ReportSheet sheet) {
    return sheet.checkup().findings().stream()
        .filter(finding -> finding.rule().equals("C03-length"))
        .toList();
  }

  /// The town's draft, begun in January, with the round as it is now.
  private ReportSheet begunUnder(Round round) {
    fakes.keptRounds.put(round.id(), round);
    fakes.keptObligations.put(
        round.id(), List.of(ReportMother.owed(round.id()).begunAt(ROUND.opens().plusSeconds(60))));
    fakes.having(begun());
    var sheet =
        new ReadReport(
                fakes.atWork,
                fakes.reports,
                fakes.units,
                fakes.rounds,
                fakes.unitThen,
                fakes.filledHead,
                fakes.checking)
            .read(Fakes.caller(DRAFTER), REPORT);
    assertThat(sheet.moved() != null)
        .isEqualTo(round.inForce().number() > 1 && round.inForce().drafts() == Terms.Drafts.FOLLOW);
    return sheet;
  }

  private static Round changed(Outline made, Terms.Drafts drafts) {
    return ROUND.with(
        new Terms(
            2,
            Instant.parse("2026-02-01T00:00:00Z"),
            made.template(),
            ROUND.chains(),
            drafts,
            "改版"));
  }

  private Outline revise(int newest, Wish wish) {
    return new ReviseOutline(roundDesk(), fakes.outlines, fakes.logbook)
        .revise(office, new Basis("annual-report", 1, newest), wish);
  }

  private RoundDesk roundDesk() {
    return new RoundDesk(fakes.atWork, fakes.units, fakes.rounds, fakes.clock);
  }

  private static Wish wish(List<Part> parts, int least, int most) {
    return new Wish(Outline.USUAL_TITLE, parts, List.of(8, 1, 8), least, most, null, "按督察重点调整");
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
