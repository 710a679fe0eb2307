package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.ZHOU;
import static chengbao.review.Demo.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.WaiverJudgment;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgeWaiversTest {
  private final Office office = new Office();

  @Test
  void what_the_last_level_has_accepted_is_bound_by_its_approval() {
    office.cases.put(Arranged.atLastLevelBy(ZHOU));

    office.judgeWaivers.judge(actingAs(ZHOU), CASE, 3, Map.of("f1", true));
    Decided approved = office.approveReport.approve(actingAs(ZHOU), CASE, 3, "", Set.of());

    assertThat(approved.approval().acceptedWaivers()).containsExactly("f1");
  }

  @Test
  void what_a_lower_level_accepted_is_shown_and_decides_nothing_at_the_next() {
    office.cases.put(Arranged.claimedBy(LIN));
    office.judgeWaivers.judge(actingAs(LIN), CASE, 1, Map.of("f1", true));
    office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。");
    office.claimCase.claim(actingAs(ZHOU), CASE, 2);

    assertThat(office.judgments.of(CASE).of("f1", 1))
        .extracting(said -> said.level().officeName() + said.name())
        .containsExactly("安澜区司法局林知远");
    assertRefused(
        Refusal.WAIVERS_NOT_ACCEPTED,
        () -> office.approveReport.approve(actingAs(ZHOU), CASE, 3, "", Set.of()));
  }

  @Test
  void what_an_office_does_not_accept_it_does_not_pass_on_until_it_says_otherwise() {
    office.cases.put(Arranged.claimedBy(LIN));
    office.judgeWaivers.judge(actingAs(LIN), CASE, 1, Map.of("f1", false));

    assertRefused(
        Refusal.WAIVERS_DECLINED,
        () -> office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。"));
    office.judgeWaivers.judge(actingAs(LIN), CASE, 1, Map.of("f1", true));
    office.endorseReport.endorse(actingAs(LIN), CASE, 1, "同意上报。");

    assertThat(office.judgments.of(CASE).of("f1", 1))
        .extracting(WaiverJudgment::accepted)
        .containsExactly(false, true);
  }

  @Test
  void what_stands_so_already_is_neither_kept_nor_recorded_again() {
    office.cases.put(Arranged.claimedBy(LIN));

    office.judgeWaivers.judge(actingAs(LIN), CASE, 1, Map.of("f1", true));
    office.judgeWaivers.judge(actingAs(LIN), CASE, 1, Map.of("f1", true));

    assertThat(office.judgments.of(CASE).made()).hasSize(1);
    assertThat(office.remembered.appended).hasSize(1);
  }

  @Test
  void only_an_explanation_of_this_version_can_be_judged() {
    office.cases.put(Arranged.claimedBy(LIN));

    assertRefused(
        Refusal.WAIVER_UNKNOWN,
        () -> office.judgeWaivers.judge(actingAs(LIN), CASE, 1, Map.of("f2", true)));
  }

  private static void assertRefused(
      Refusal refusal, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(verb)
        .extracting(Refused::refusal)
        .isEqualTo(refusal);
  }
}
