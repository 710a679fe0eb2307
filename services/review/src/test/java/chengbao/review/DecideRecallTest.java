package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.acts.Act;
import chengbao.review.DecideRecall.Answer;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 申请退回: a unit asks for a report that somebody has claimed.
class DecideRecallTest {
  private final Office office = new Office();
  private final long revision = Arranged.claimedBy(LIN).file().revision();

  @BeforeEach
  void a_claimed_report_is_asked_for() {
    office.cases.put(Arranged.claimedBy(LIN));
    office.answerRecall.answer(CASE, 1, "数字有误", Demo.cause());
  }

  @Test
  void the_request_waits_beside_the_case_and_nothing_is_said_before_it_is_answered() {
    assertThat(office.cases.take(CASE).orElseThrow()).isInstanceOf(Claimed.class);
    assertThat(office.recalls.waiting).extracting("reason").containsExactly("数字有误");
    assertThat(office.announcements.heard).isEmpty();
    assertThat(office.decideRecall.asked(actingAs(COLLEAGUE), CASE)).isPresent();
  }

  @Test
  void given_back_it_is_no_return_and_the_next_version_comes_back_to_the_same_reviewer() {
    var given = (WithUnit) decide(LIN, revision, true, "");
    assertThat(given.file().countedReturns()).isZero();
    assertThat(office.announcements.heard).containsExactly("gave back");
    assertThat(office.remembered.appended).extracting(Act::verb).containsExactly("grant-recall");
    office.reopenCase.reopen(CASE, Demo.version(2), Demo.cause());
    assertThat(office.cases.take(CASE).orElseThrow())
        .isInstanceOfSatisfying(
            Claimed.class, claimed -> assertThat(claimed.holder().name()).isEqualTo(LIN.name()));
  }

  @Test
  void kept_it_stays_with_its_reviewer_who_says_why_and_answers_once() {
    refuses(() -> decide(LIN, revision, false, " "), Refusal.RECALL_REASON_MISSING);
    refuses(() -> decide(COLLEAGUE, revision, true, ""), Refusal.CLAIMED_BY_ANOTHER);
    assertThat(decide(LIN, revision, false, "审核意见今日送达")).isInstanceOf(Claimed.class);
    assertThat(office.recalls.answers).containsExactly("kept by 林知远: 审核意见今日送达");
    assertThat(office.announcements.heard).containsExactly("kept");
    refuses(() -> decide(LIN, revision, true, ""), Refusal.VERSION_STALE);
    refuses(() -> decide(LIN, revision + 1, true, ""), Refusal.RECALL_NOT_ASKED);
  }

  @Test
  void
      put_back_for_colleagues_it_goes_to_the_unit_at_once_and_to_nobody_in_particular_afterwards() {
    assertThat(office.releaseCase.release(actingAs(LIN), CASE, revision))
        .isInstanceOfSatisfying(
            WithUnit.class, recalled -> assertThat(recalled.returned().reason()).isEqualTo("数字有误"));
    assertThat(office.recalls.waiting).isEmpty();
    assertThat(office.announcements.heard).containsExactly("released", "recalled");
    assertThat(office.remembered.appended)
        .extracting(Act::verb)
        .containsExactly("release-case", "answer-recall");
    office.reopenCase.reopen(CASE, Demo.version(2), Demo.cause());
    assertThat(office.cases.take(CASE).orElseThrow()).isInstanceOf(Waiting.class);
  }

  private ReviewCase decide(Reviewer who, long seen, boolean granted, String reason) {
    return office.decideRecall.decide(actingAs(who), CASE, seen, new Answer(granted, reason));
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
