package chengbao.manuscript.answers;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Role;
import java.util.List;
import java.util.Set;

/// Each shortcoming a report owns up to beside the measure of its own plan that meets it.
public final class ShortcomingAnswers {
  private ShortcomingAnswers() {}

  /// One answer for each shortcoming, in order; empty when the report tells none.
  public static List<Answer> of(Manuscript report) {
    return Answering.of(
        Passages.of(report, Set.of(Role.SHORTCOMINGS)), Passages.of(report, Set.of(Role.PLAN)));
  }
}
