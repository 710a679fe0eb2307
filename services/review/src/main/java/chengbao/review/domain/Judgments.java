package chengbao.review.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the offices said of a case's 情况说明, oldest first. Each office answers for itself: what a
/// lower level accepted is shown to the next and decides nothing there.
public record Judgments(List<WaiverJudgment> made) {
  public static final Judgments NONE = new Judgments(List.of());

  public Judgments {
    made = List.copyOf(made);
  }

  /// What was said of one finding of a version, oldest first.
  public List<WaiverJudgment> of(String finding, int version) {
    return made.stream()
        .filter(one -> one.finding().equals(finding) && one.version() == version)
        .toList();
  }

  /// What a level says now of the version under review: finding to whether it accepts it.
  public Map<String, Boolean> standing(CaseFile file) {
    Map<String, Boolean> last = new HashMap<>();
    made.stream()
        .filter(one -> one.version() == file.sent().number())
        .filter(one -> one.level().number() == file.level().number())
        .forEach(one -> last.put(one.finding(), one.accepted()));
    return last;
  }

  Set<String> accepted(CaseFile file) {
    return standing(file).entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> declined(CaseFile file) {
    return standing(file).entrySet().stream()
        .filter(one -> !one.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
