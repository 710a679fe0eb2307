package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.acts.Act;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Taking down what is public, and what the last look holds back.
class WithdrawalTest {

  private final Desk desk = new Desk();

  @Test
  void a_report_is_taken_down_by_two_and_every_edition_leaves_its_notice() {
    EditionAtHand second = publishedTwice();

    desk.askWithdrawal.ask(Desk.PUBLISHER, second, "附表误列第三方经营信息。");
    assertThat(desk.editions.find(Approved.REPORT, 2)).containsInstanceOf(Edition.Published.class);
    desk.answerWithdrawal.confirm(Desk.OVERSEER, second);

    for (int number : List.of(1, 2)) {
      Edition.Gone gone = (Edition.Gone) desk.editions.find(Approved.REPORT, number).orElseThrow();
      assertThat(gone.note()).isEqualTo("附表误列第三方经营信息。");
      assertThat(gone.indexNumber()).hasToString("11990102MB0000002G/2026-00001");
      assertThat(gone.withdrawal().officeName()).contains("依法治区");
    }
    assertThat(desk.announced).endsWith("asked 2", "gone too 1", "withdrawn 2");
    assertThat(desk.acts)
        .extracting(Act::verb)
        .endsWith("ask-withdrawal", "withdraw-edition", "withdraw-edition");
  }

  @Test
  void a_correction_makes_it_public_again_under_its_number() {
    EditionAtHand second = publishedTwice();
    desk.askWithdrawal.ask(Desk.PUBLISHER, second, "误公开。");
    desk.answerWithdrawal.confirm(Desk.OVERSEER, second);

    desk.publish.follow(Approved.correcting(2, 3), Desk.event());

    assertThat(desk.announced).endsWith("published 3 11990102MB0000002G/2026-00001");
    assertThat(desk.editions.find(Approved.REPORT, 2)).containsInstanceOf(Edition.Gone.class);
  }

  @Test
  void who_may_not_or_asks_twice_or_says_no_reason_is_refused() {
    EditionAtHand second = publishedTwice();
    var stranger = Desk.publisher("elsewhere", "sub-district", "990102");
    var elsewhere = new Overseer(Desk.OVERSEER.person(), "990103", true);
    var nobody = new Overseer(Desk.OVERSEER.person(), "990102", false);
    var oneself = new Overseer(Desk.PUBLISHER.person(), "990102", true);
    refuses(() -> desk.askWithdrawal.ask(stranger, second, "误公开"), Refusal.NO_SUCH_EDITION);
    refuses(() -> desk.askWithdrawal.ask(Desk.PUBLISHER, second, " "), Refusal.REASON_MISSING);
    refuses(
        () -> desk.answerWithdrawal.confirm(Desk.OVERSEER, second), Refusal.NO_WITHDRAWAL_ASKED);
    desk.askWithdrawal.ask(Desk.PUBLISHER, second, "误公开");
    refuses(
        () -> desk.askWithdrawal.ask(Desk.PUBLISHER, second, "误公开"),
        Refusal.WITHDRAWAL_ASKED_ALREADY);
    refuses(() -> desk.answerWithdrawal.confirm(elsewhere, second), Refusal.NO_SUCH_EDITION);
    refuses(() -> desk.answerWithdrawal.confirm(nobody, second), Refusal.NOT_THE_OFFICE);
    refuses(() -> desk.answerWithdrawal.confirm(oneself, second), Refusal.ASKED_BY_YOURSELF);
    refuses(() -> desk.answerWithdrawal.decline(Desk.OVERSEER, second, ""), Refusal.REASON_MISSING);
    desk.answerWithdrawal.decline(Desk.OVERSEER, second, "请按更正办理。");
    assertThat(desk.announced).endsWith("asked 2", "declined 2");
    assertThat(desk.requests.open(Approved.REPORT)).isEmpty();
  }

  @Test
  void what_the_last_look_finds_waits_and_is_released_with_a_reason_only() {
    Approval named =
        Approved.saying(
            "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
            List.of(new Block("b1", BlockKind.PARAGRAPH, 0, "群众可拨打13900001234反映问题。")));
    desk.publish.follow(named, Desk.event());
    assertThat(desk.announced).containsExactly("held NEAR_MISS");

    EditionAtHand held = new EditionAtHand(named.report(), 1, 1);
    refuses(() -> desk.release.release(Desk.PUBLISHER, held, "", ""), Refusal.REASON_MISSING);
    refuses(
        () -> desk.schedule.schedule(Desk.PUBLISHER, held, Approved.AT.plusSeconds(60)),
        Refusal.LOOK_FIRST);
    desk.release.release(Desk.PUBLISHER, held, "系便民服务电话，已核对。", "");

    assertThat(desk.released).containsExactly("系便民服务电话，已核对。");
    assertThat(desk.announced).last().asString().startsWith("published 1");
  }

  private EditionAtHand publishedTwice() {
    desk.publish.follow(Approved.report(), Desk.event());
    desk.publish.follow(Approved.correcting(1, 2), Desk.event());
    return new EditionAtHand(Approved.REPORT, 2, 1);
  }

  private static void refuses(ThrowingCallable verb, Refusal refusal) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
