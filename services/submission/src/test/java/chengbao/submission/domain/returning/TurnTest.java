package chengbao.submission.domain.returning;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.LAST_LEVEL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.ReportMother;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.returning.Turn.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// 历次退回意见: what is known of a comment by what came after it.
class TurnTest {
  private static final Comment MUST = comment(1, true);
  private static final Comment ADVICE = comment(2, false);
  private static final Return FIRST = returned(1, MUST, ADVICE);

  @Test
  void what_nobody_has_looked_at_again_waits() {
    var returned = ReportMother.submitted().returned(FIRST);
    var turns = Turn.of(returned, List.of());
    assertThat(turns).hasSize(1);
    assertThat(turns.getFirst().open()).isTrue();
    assertThat(outcomes(turns.getFirst())).containsExactly(Outcome.WAITING, Outcome.WAITING);
    assertThat(outcomes(Turn.of(resubmitted(), List.of(FIRST)).getFirst()))
        .containsExactly(Outcome.WAITING, Outcome.WAITING);
  }

  @Test
  void what_comes_back_was_not_resolved_and_what_does_not_was() {
    var second = resubmitted().returned(returned(2, ADVICE));
    var turns = Turn.of(second, List.of(FIRST));
    assertThat(turns).hasSize(2);
    assertThat(turns.getFirst().open()).isFalse();
    assertThat(outcomes(turns.getFirst())).containsExactly(Outcome.RESOLVED, Outcome.UNRESOLVED);
    assertThat(turns.getLast().open()).isTrue();
  }

  @Test
  void what_had_to_be_followed_was_resolved_once_the_report_has_passed() {
    var passed = resubmitted().waitsAt(LAST_LEVEL, null, MORNING);
    assertThat(outcomes(Turn.of(passed, List.of(FIRST)).getFirst()))
        .containsExactly(Outcome.RESOLVED, Outcome.PASSED);
    var approved = resubmitted().approved(ReportMother.approval());
    assertThat(outcomes(Turn.of(approved, List.of(FIRST)).getFirst()))
        .containsExactly(Outcome.RESOLVED, Outcome.PASSED);
  }

  @Test
  void the_answers_of_the_version_under_review_take_the_place_of_earlier_ones() {
    var answered = resubmitted();
    assertThat(Turn.of(answered, List.of(FIRST)))
        .extracting(Turn::returned)
        .containsExactly(answered.answered());
  }

  private static List<Outcome> outcomes(Turn turn) {
    return turn.remarks().stream().map(Turn.Remark::outcome).toList();
  }

  private static Submitted resubmitted() {
    return ReportMother.submitted()
        .returned(FIRST)
        .answer(MUST.id(), new Answer(true, "已改。", DRAFTER.person(), MORNING))
        .requestSignature(DRAFTER, ReportMother.checkup(), MORNING)
        .submit(ReportMother.SIGNATORY, ReportMother.TOWN, ReportMother.ROUND, MORNING);
  }

  private static Return returned(int number, Comment... comments) {
    return new Return(
        number,
        FIRST_LEVEL,
        REVIEWER,
        "C05",
        "请逐条修改。",
        MORNING,
        null,
        null,
        null,
        List.of(comments),
        null,
        number);
  }

  private static Comment comment(int number, boolean must) {
    return new Comment(
        new UUID(0, number),
        false,
        must,
        "C05",
        "请核对。",
        REVIEWER.name(),
        FIRST_LEVEL,
        1,
        MORNING,
        null,
        false,
        null);
  }
}
