package chengbao.manuscript;

import chengbao.manuscript.checks.Draft;
import chengbao.manuscript.checks.Hit;
import chengbao.manuscript.checks.Rule;
import chengbao.manuscript.checks.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks a report as a reviewer's first pass would, by the rules of a [RuleSet]. False alarms are
/// worse than misses: what a person has to judge is a warning, and only three things block.
public final class Checks {
  private Checks() {}

  /// The findings by the national rule set.
  public static List<Finding> run(Manuscript manuscript, CheckContext context) {
    return examine(manuscript, context, RuleSet.national()).findings();
  }

  /// The findings, and which rules ran.
  public static CheckRun examine(Manuscript manuscript, CheckContext context, RuleSet rules) {
    return examine(manuscript, context, rules, List.of());
  }

  /// The same with other reports beside it, from which passages may have been copied: last year's
  /// own, other units', a template.
  public static CheckRun examine(
      Manuscript manuscript, CheckContext context, RuleSet rules, List<Manuscript> others) {
    return examine(new Draft(manuscript, context, rules, others), Rules.ALL);
  }

  static CheckRun examine(Draft draft, List<Rule> all) {
    Manuscript manuscript = draft.manuscript();
    RuleSet rules = draft.rules();
    List<Finding> findings = new ArrayList<>();
    List<String> ran = new ArrayList<>();
    Map<String, String> failed = new LinkedHashMap<>();
    for (Rule rule : all) {
      if (rules.severity(rule.id()) != null) {
        runOne(rule, draft, rules, findings, ran, failed);
      }
    }
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> place(manuscript, finding)));
    return new CheckRun(rules.name(), findings, ran, failed);
  }

  /// What must not reach the public, looked for once more just before publication: slips in fixed
  /// names, numbers of persons, and names of those who have a case of their own.
  public static List<Finding> beforePublication(PublicText text, LocalDate on) {
    CheckContext context = new CheckContext(null, null, true, on, null, null);
    return examine(text.manuscript(), context, RuleSet.national()).findings().stream()
        .filter(finding -> Rules.isForTheLastLook(finding.rule(), finding.parameters()))
        .toList();
  }

  private static int place(Manuscript manuscript, Finding finding) {
    return finding.blockId() == null
        ? -1
        : manuscript.offsetOf(finding.blockId()) + finding.start();
  }

  /// A rule that throws is a failure of that rule and shown as such; the others still run.
  private static void runOne(
      Rule rule,
      Draft draft,
      RuleSet rules,
      List<Finding> findings,
      List<String> ran,
      Map<String, String> failed) {
    try {
      Map<String, Integer> seen = new HashMap<>();
      for (Hit hit : rule.check(draft)) {
        findings.add(finding(rule, hit, rules, seen));
      }
      ran.add(rule.id());
    } catch (RuntimeException fault) {
      failed.put(rule.id(), String.valueOf(fault));
    }
  }

  private static Finding finding(Rule rule, Hit hit, RuleSet rules, Map<String, Integer> seen) {
    int occurrence = seen.merge(hit.blockId() + "\n" + hit.quote(), 1, Integer::sum);
    Severity severity = hit.severity() == null ? rules.severityOf(rule.id()) : hit.severity();
    return new Finding(
        Finding.idOf(rule.id(), hit.blockId(), hit.quote(), occurrence),
        rule.id(),
        rules.version(),
        severity,
        hit.parameters(),
        hit.blockId(),
        hit.start(),
        hit.end(),
        hit.quote(),
        hit.working());
  }
}
