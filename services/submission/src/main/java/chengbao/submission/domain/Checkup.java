package chengbao.submission.domain;

import chengbao.manuscript.Finding;
import chengbao.manuscript.Severity;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.sums.Sum;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the checks (校核) made of a text. It is frozen and sent along with the version, so that
/// nobody has to read the text again with another version of the rules.
///
/// @param ruleSet name and version of the rules, such as `national 2026.1`
/// @param sums every calculation the text states, worked, whether it comes out or not
/// @param notRun rules that could not run, and why; they stop nobody and are run again at review
public record Checkup(
    String ruleSet,
    List<Finding> findings,
    List<Figure> figures,
    List<Sum> sums,
    Map<String, String> notRun) {
  public Checkup {
    findings = List.copyOf(findings);
    figures = List.copyOf(figures);
    sums = List.copyOf(sums);
    notRun = Map.copyOf(notRun);
  }

  Stream<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity);
  }
}
