package chengbao.manuscript;

import java.util.List;
import java.util.Map;

/// What a run of the checks found, which rules ran, and which could not and why. A rule that could
/// not run stops nobody.
///
/// @param ruleSet name and version of the rule set, such as `national 2026.1`
/// @param failed rule id to reason
public record CheckRun(
    String ruleSet, List<Finding> findings, List<String> ran, Map<String, String> failed) {
  public CheckRun {
    findings = List.copyOf(findings);
    ran = List.copyOf(ran);
    failed = Map.copyOf(failed);
  }

  public boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }
}
