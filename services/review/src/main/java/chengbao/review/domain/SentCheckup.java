package chengbao.review.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What else the checks (校核) made of a version: the rules it was checked by, its figures, its sums
/// worked out, and the rules that could not run at the unit. Those were run once more here.
///
/// @param ruleSet name and version of the rules; empty for a version that came without
/// @param notRun rule and why it could not run before the version was sent
public record SentCheckup(
    String ruleSet, List<Figure> figures, List<Sum> sums, Map<String, String> notRun, Again again) {
  public static final SentCheckup NONE =
      new SentCheckup("", List.of(), List.of(), Map.of(), Again.NOTHING);

  public SentCheckup {
    figures = List.copyOf(figures);
    sums = List.copyOf(sums);
    notRun = Map.copyOf(notRun);
  }

  /// A quantity of the text.
  ///
  /// @param subject the words it counts
  /// @param period such as `year:2025`
  /// @param indicator number in the indicator dictionary
  /// @param measure what kind of thing the unit counts, such as `cases` or `percent`
  public record Figure(
      String block,
      int start,
      int end,
      String quote,
      BigDecimal value,
      String unit,
      @Nullable String subject,
      @Nullable String period,
      @Nullable Integer indicator,
      @Nullable String measure) {}

  /// A calculation that the text states, worked.
  public record Sum(
      String block, int start, int end, String quote, String kind, String working, boolean holds) {

    /// The same number twice is worth a line only when it is not the same.
    public boolean saysSomething() {
      return !kind.equals("repeat") || !holds;
    }
  }

  /// What review found by the rules that could not run before. It is for the reviewer's eyes and
  /// binds nobody: the unit could not have explained it.
  ///
  /// @param notRun rules that could not run here either
  public record Again(List<SentFinding> findings, Map<String, String> notRun) {
    public static final Again NOTHING = new Again(List.of(), Map.of());

    public Again {
      findings = List.copyOf(findings);
      notRun = Map.copyOf(notRun);
    }
  }

  SentCheckup ranAgain(Again found) {
    return new SentCheckup(ruleSet, figures, sums, notRun, found);
  }
}
