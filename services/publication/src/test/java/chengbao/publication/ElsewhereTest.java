package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.acts.Act;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Difference;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A site that feeds another platform (外站公开): approved is not public, a page that agrees is.
class ElsewhereTest {

  private static final EditionAtHand AT_HAND = new EditionAtHand(Approved.REPORT, 1, 1);
  private static final Visit CHANGED =
      Pages.says(
          Approved.report(),
          Approved.report().document().text().title(),
          Pages.body(Approved.report()).replace("52件", "53件"));

  private final Desk desk = new Desk().where(Pages.FEED);

  @BeforeEach
  void an_approval_comes() {
    desk.publish.follow(Approved.report(), Desk.event());
  }

  @Test
  void an_approved_report_is_handed_over_and_not_public() {
    assertThat(desk.announced).containsExactly("supplied");
    assertThat(desk.editions.find(Approved.REPORT, 1)).containsInstanceOf(Edition.Supplied.class);
  }

  @Test
  void once_the_page_agrees_it_is_public_under_the_platforms_number_and_link() {
    post(Pages.agreeing(Approved.report()));

    var published = (Edition.Published) desk.editions.find(Approved.REPORT, 1).orElseThrow();
    assertThat(desk.announced).endsWith("published 1 11990102MB0000002G/2026-00042");
    assertThat(published.entry().page()).isNotNull();
    assertThat(published.entry().page().address()).isEqualTo(Pages.CLAIM.address());
  }

  @Test
  void a_changed_figure_is_shown_side_by_side_and_nothing_is_public() {
    OuterLook look = post(CHANGED);

    assertThat(look.differences())
        .containsExactly(
            new Difference(
                Difference.Point.TEXT, "全年出具合法性审核意见52件，其中合同协议43件、", "全年出具合法性审核意见53件，其中合同协议43件、"));
    assertThat(desk.announced).containsExactly("supplied");
    assertThat(desk.acts)
        .extracting(Act::verb, Act::outcome)
        .last()
        .isEqualTo(org.assertj.core.groups.Tuple.tuple("look-elsewhere", "page-differs"));
  }

  @Test
  void link_and_number_are_checked_before_anybody_asks_for_the_page() {
    refused(new OuterClaim("ftp://x", Pages.CLAIM.number()), Refusal.LINK_MALFORMED);
    refused(new OuterClaim(Pages.CLAIM.address(), ""), Refusal.NUMBER_MISSING);
    refused(new OuterClaim(Pages.CLAIM.address(), "17"), Refusal.NUMBER_MALFORMED);
  }

  @Test
  void a_page_is_looked_at_every_week_and_each_change_is_told_once() {
    post(Pages.agreeing(Approved.report()));
    Instant week = Approved.AT.plus(Duration.ofDays(7));
    assertThat(desk.lookAt(week.minusSeconds(1)).due()).isEmpty();

    look(week, CHANGED);
    look(week.plus(Duration.ofDays(7)), CHANGED);
    look(week.plus(Duration.ofDays(14)), Pages.agreeing(Approved.report()));

    assertThat(desk.announced).endsWith("page DIFFERS", "page AGREES");
  }

  @Test
  void a_platform_that_is_away_for_an_hour_is_no_dead_link_and_a_page_that_has_gone_is() {
    post(Pages.agreeing(Approved.report()));
    Instant week = Approved.AT.plus(Duration.ofDays(7));
    int told = desk.announced.size();

    look(week, new Visit.NotRead(Visit.Why.TOO_SLOW));
    look(week.plus(Duration.ofHours(1)), new Visit.NotRead(Visit.Why.UNREACHABLE));
    assertThat(desk.announced).hasSize(told);
    look(week.plus(Duration.ofHours(2)), new Visit.NotRead(Visit.Why.UNREACHABLE));
    assertThat(desk.announced).endsWith("page DEAD");
    look(week.plus(Duration.ofHours(27)), Pages.agreeing(Approved.report()));
    look(week.plus(Duration.ofDays(9)), new Visit.NotRead(Visit.Why.GONE));
    assertThat(desk.announced).endsWith("page DEAD", "page AGREES", "page DEAD");
  }

  @Test
  void after_weeks_without_a_look_one_look_catches_up() {
    post(Pages.agreeing(Approved.report()));
    LookElsewhere later = desk.lookAt(Approved.AT.plus(Duration.ofDays(40)));

    assertThat(later.due()).hasSize(1);
    later
        .due()
        .forEach(due -> later.look(due, Pages.agreeing(Approved.report()), new Cause.TimeCame()));

    assertThat(later.due()).isEmpty();
  }

  @Test
  void after_a_withdrawal_the_page_is_looked_at_until_the_platform_has_followed() {
    post(Pages.agreeing(Approved.report()));
    EditionAtHand current = new EditionAtHand(Approved.REPORT, 1, 2);
    desk.askWithdrawal.ask(Desk.PUBLISHER, current, "误公开第三方信息。");
    desk.answerWithdrawal.confirm(Desk.OVERSEER, current);
    Instant next = Approved.AT.plus(Duration.ofDays(1));
    String notice = "本报告已撤下，原因：误公开第三方信息。";

    assertThat(standsAfter(next, Pages.agreeing(Approved.report())))
        .isEqualTo(OuterLook.Standing.STILL_SHOWN);
    assertThat(standsAfter(next.plusSeconds(1), new Visit.NotRead(Visit.Why.TOO_SLOW)))
        .isEqualTo(OuterLook.Standing.AWAY);
    assertThat(
            standsAfter(
                next.plusSeconds(2),
                Pages.says(Approved.report(), Approved.report().document().text().title(), notice)))
        .isEqualTo(OuterLook.Standing.GONE_TOO);
    assertThat(standsAfter(next.plusSeconds(3), new Visit.NotRead(Visit.Why.GONE)))
        .isEqualTo(OuterLook.Standing.GONE_TOO);
    assertThat(desk.acts)
        .extracting(Act::outcome)
        .containsSequence("page-still-shown", "page-gone-too");
  }

  private OuterLook.Standing standsAfter(Instant at, Visit visit) {
    look(at, visit);
    return desk.looks.find(Approved.REPORT, 1).orElseThrow().standing();
  }

  private OuterLook post(Visit visit) {
    return desk.post.post(Desk.PUBLISHER, AT_HAND, Pages.CLAIM, visit);
  }

  private void look(Instant at, Visit visit) {
    LookElsewhere verb = desk.lookAt(at);
    assertThat(desk.looks.find(Approved.REPORT, 1)).isPresent();
    verb.look(desk.looks.find(Approved.REPORT, 1).orElseThrow(), visit, new Cause.TimeCame());
  }

  private void refused(OuterClaim claim, Refusal refusal) {
    assertThatThrownBy(() -> desk.post.mustBePossible(Desk.PUBLISHER, AT_HAND, claim))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
  }
}
