package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chengbao.ledger.acts.Act;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.NotGenuine;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishEditionTest {

  private final Desk desk = new Desk();

  @Test
  void an_approved_report_is_public_at_once_under_its_index_number() {
    desk.publish.follow(Approved.report(), Desk.event());

    assertThat(desk.editions.find(Approved.REPORT, 1)).containsInstanceOf(Edition.Published.class);
    assertThat(desk.announced).containsExactly("published 1 11990102MB0000002G/2026-00001");
  }

  @Test
  void publishing_leaves_an_act_that_names_approver_event_and_public_hash() {
    var event = Desk.event();

    desk.publish.follow(Approved.report(), event);

    Act act = desk.acts.getFirst();
    assertThat(act.verb()).isEqualTo("publish-edition");
    assertThat(act.doer().name()).isEqualTo("周知微");
    assertThat(act.cause()).isEqualTo(event.event());
    assertThat(act.contentHash()).isEqualTo("sha-256:" + Approved.report().publicHash().value());
  }

  @Test
  void the_same_version_is_never_published_twice() {
    desk.publish.follow(Approved.report(), Desk.event());
    desk.publish.follow(Approved.report(), Desk.event());

    assertThat(desk.announced).hasSize(1);
    assertThat(desk.editions.find(Approved.REPORT, 2)).isEmpty();
  }

  @Test
  void each_report_of_a_unit_takes_the_next_number() {
    desk.publish.follow(Approved.another(), Desk.event());
    desk.publish.follow(Approved.another(), Desk.event());

    assertThat(desk.announced)
        .containsExactly(
            "published 1 11990102MB0000002G/2026-00001",
            "published 1 11990102MB0000002G/2026-00002");
  }

  @Test
  void a_correction_takes_the_place_of_the_edition_before_and_keeps_its_number() {
    desk.publish.follow(Approved.report(), Desk.event());
    desk.publish.follow(Approved.correcting(1, 2), Desk.event());

    assertThat(desk.editions.find(Approved.REPORT, 1)).containsInstanceOf(Edition.Superseded.class);
    assertThat(desk.announced)
        .containsExactly(
            "published 1 11990102MB0000002G/2026-00001",
            "superseded 1",
            "published 2 11990102MB0000002G/2026-00001");
  }

  @Test
  void what_corrects_an_edition_that_was_never_public_is_not_published() {
    assertThatThrownBy(() -> desk.publish.follow(Approved.correcting(1, 2), Desk.event()))
        .isInstanceOf(NotGenuine.class)
        .hasMessage("NOTHING_TO_CORRECT");
  }

  @Test
  void a_site_that_holds_waits_for_its_publisher_and_gives_no_number_yet() {
    desk.whereTheSiteHolds().publish.follow(Approved.report(), Desk.event());

    assertThat(desk.editions.find(Approved.REPORT, 1)).containsInstanceOf(Edition.Held.class);
    assertThat(desk.announced).containsExactly("held BY_SITE");
  }

  @Test
  void a_text_that_is_not_the_approved_one_is_never_published() {
    var forged = Approved.withAnotherText(Approved.report());

    assertThatThrownBy(() -> desk.publish.follow(forged, Desk.event()))
        .isInstanceOf(NotGenuine.class)
        .hasMessage("PUBLIC_TEXT");
    assertThat(desk.announced).isEmpty();
    assertThat(desk.editions.ofReportForUpdate(Approved.REPORT)).isEmpty();
  }

  @Test
  void distrust_leaves_an_act_with_the_flaw() {
    UUID event = UUID.randomUUID();

    desk.distrust.record(Approved.REPORT, event, NotGenuine.Flaw.SIGNATURE);

    assertThat(desk.acts)
        .extracting(Act::verb, Act::outcome, Act::cause)
        .containsExactly(tuple("distrust-approval", "not-genuine-signature", event));
  }

  @Test
  void a_report_of_an_unknown_site_waits_until_the_site_is_known() {
    var elsewhere =
        new Approval.Unit("u", "sub-district", "某镇", "某镇", "990199", "990199101", "X", "nowhere");

    assertThatThrownBy(() -> desk.publish.follow(Approved.of(elsewhere), Desk.event()))
        .isInstanceOf(SiteUnknown.class);
  }

  @Test
  void a_report_on_request_is_recorded_once_and_not_published() {
    desk.recordNotPublished.follow(Approved.closed(), Desk.event());
    desk.recordNotPublished.follow(Approved.closed(), Desk.event());

    assertThat(desk.announced).isEqualTo(List.of("not published ON_REQUEST"));
    assertThat(desk.acts).extracting(Act::verb).containsExactly("record-not-published");
  }
}
