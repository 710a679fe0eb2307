package chengbao.manuscript.answers;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Role;
import java.util.List;
import java.util.Set;

/// Last year's plan beside this year's report: for each measure the passage that says what became
/// of it. Answers may stand wherever the report tells what was done, the principals' duties
/// included.
public final class PlanAnswers {
  private PlanAnswers() {}

  /// One answer for each measure of the plan, in its order; empty when there is no plan.
  ///
  /// @param lastYear the report whose plan was made
  /// @param thisYear the report that should answer it
  public static List<Answer> of(Manuscript lastYear, Manuscript thisYear) {
    return Answering.of(
        Passages.of(lastYear, Set.of(Role.PLAN)),
        Passages.of(thisYear, Set.of(Role.ACHIEVEMENTS, Role.LEADER_DUTY, Role.OTHER)));
  }
}
