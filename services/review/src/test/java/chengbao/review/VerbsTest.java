package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.SHARED_AT_JUSTICE;
import static chengbao.review.Demo.SHARED_AT_OVERSIGHT;
import static chengbao.review.Demo.ZHOU;
import static chengbao.review.Demo.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chengbao.ledger.acts.Act;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerbsTest {
  private final Office office = new Office();

  @Test
  void a_report_goes_up_the_chain_and_each_step_is_announced_and_recorded_once() {
    office.openCase.open(Demo.SUBJECT, Demo.version(1), Demo.cause());
    office.claimCase.claim(actingAs(LIN), CASE, 0);
    office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。");
    office.claimCase.claim(actingAs(ZHOU), CASE, 2);
    office.approveReport.approve(actingAs(ZHOU), CASE, 3, "准予备案。", Set.of("f1"));

    assertThat(office.announcements.heard)
        .containsExactly("opened", "claimed", "endorsed", "claimed", "approved");
    assertThat(office.remembered.appended)
        .extracting(Act::verb)
        .containsExactly(
            "open-case", "claim-case", "endorse-report", "claim-case", "approve-report");
  }

  @Test
  void an_act_names_the_officer_the_office_and_the_text() {
    office.openCase.open(Demo.SUBJECT, Demo.version(1), Demo.cause());
    office.claimCase.claim(actingAs(LIN), CASE, 0);

    Act act = office.remembered.appended.getLast();
    assertThat(act.doer().name()).isEqualTo("林知远");
    assertThat(act.doer().unitName()).isEqualTo("安澜区司法局");
    assertThat(act.contentHash()).isEqualTo("sha-256:" + Demo.version(1).contentHash().value());
    assertThat(act.at()).isEqualTo(NOON);
  }

  @Test
  void who_endorsed_at_one_level_cannot_approve_at_another_under_a_second_appointment() {
    office.cases.put(Arranged.waiting());
    office.claimCase.claim(actingAs(SHARED_AT_JUSTICE), CASE, 0);
    office.endorseReport.endorse(actingAs(SHARED_AT_JUSTICE), CASE, 1, "同意上报。");

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> office.claimCase.claim(actingAs(SHARED_AT_OVERSIGHT), CASE, 2))
        .extracting(Refused::refusal)
        .isEqualTo(Refusal.ENDORSED_ELSEWHERE);
  }

  @Test
  void a_removed_appointment_acts_with_the_next_request_and_frees_the_case() {
    office.cases.put(Arranged.claimedBy(LIN));
    office.officers.keep(Demo.officer(NOON, LIN), 2);

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。"))
        .extracting(Refused::refusal)
        .isEqualTo(Refusal.NOT_A_REVIEWER);
    assertThat(office.claimCase.claim(actingAs(COLLEAGUE), CASE, 1).holder().name())
        .isEqualTo(COLLEAGUE.name());
  }

  @Test
  void a_resubmission_goes_to_the_office_when_the_officer_who_returned_it_was_removed() {
    office.cases.put(Arranged.returnedBy(LIN));
    office.officers.keep(Demo.officer(NOON, LIN), 2);

    ReviewCase reopened = office.reopenCase.reopen(CASE, Demo.version(2), Demo.cause());

    assertThat(reopened).isInstanceOf(ReviewCase.Waiting.class);
  }

  @Test
  void a_resubmission_goes_back_to_the_officer_who_returned_it() {
    office.cases.put(Arranged.returnedBy(LIN));

    ReviewCase reopened = office.reopenCase.reopen(CASE, Demo.version(2), Demo.cause());

    assertThat(((Claimed) reopened).holder().name()).isEqualTo("林知远");
  }

  @Test
  void an_older_version_or_an_unknown_report_is_held_and_not_applied() {
    assertThatExceptionOfType(CannotFollow.class)
        .isThrownBy(() -> office.reopenCase.reopen(CASE, Demo.version(2), Demo.cause()))
        .extracting(CannotFollow::code)
        .isEqualTo("case-not-known");
    office.cases.put(Arranged.returnedBy(LIN));
    assertThatExceptionOfType(CannotFollow.class)
        .isThrownBy(() -> office.reopenCase.reopen(CASE, Demo.version(1), Demo.cause()))
        .extracting(CannotFollow::code)
        .isEqualTo("version-not-newer");
  }

  @Test
  void a_return_needs_a_reason_of_the_catalogue_in_force() {
    office.cases.put(Arranged.claimedBy(LIN));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() ->
            office.returnReport.returnToUnit(
                actingAs(LIN), CASE, 1, new ReturnReport.Grounds("C99", "请改。", null)))
        .extracting(Refused::refusal)
        .isEqualTo(Refusal.REASON_CODE_UNKNOWN);
  }

  @Test
  void nobody_says_public_before_publication_has_confirmed_it() {
    Decided approved = Arranged.approved();
    office.cases.put(approved);
    assertThat(approved.publicState()).isInstanceOf(PublicState.Awaited.class);

    PublicState published =
        new PublicState.Published(1, "11990102MB0000001X/2026-00001", "/reports/1", NOON);
    office.followPublication.follow(CASE, 1, published);

    assertThat(((Decided) office.cases.take(CASE).orElseThrow()).publicState())
        .isEqualTo(published);
  }
}
