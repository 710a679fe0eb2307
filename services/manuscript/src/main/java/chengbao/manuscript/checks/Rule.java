package chengbao.manuscript.checks;

import java.util.List;

/// One thing reviewers return a report for. Its message, severity and bounds are data; this is only
/// how to see it.
public interface Rule {
  /// The code in the catalogue of return reasons and a word: `C01-leader-duty`.
  String id();

  List<Hit> check(Draft draft);
}
