package chengbao.review;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.RuleSets;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.SentCheckup.Again;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Runs the rules that could not run at the unit once more, on the text as it was sent.
@ApplicationScoped
class RunAgain {
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  SentVersion on(Subject subject, SentVersion sent) {
    Set<String> rules = sent.checkup().notRun().keySet();
    if (rules.isEmpty()) {
      return sent;
    }
    var run = Checks.examine(sent.text().manuscript(), context(subject, sent), rules(subject));
    return sent.ranAgain(
        new Again(
            run.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .map(RunAgain::found)
                .toList(),
            run.failed().entrySet().stream()
                .filter(failed -> rules.contains(failed.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  /// Those of the template that the report was submitted by.
  private static RuleSet rules(Subject subject) {
    Template template = subject.round().template();
    return template == null ? RuleSet.national() : RuleSets.named(template.ruleSet());
  }

  private static CheckContext context(Subject subject, SentVersion sent) {
    LocalDate signedOn = sent.text().signedOn();
    return CheckContext.ofDraft(
        subject.round().reportYear(),
        subject.unit().name(),
        sent.disclosure().kind() == Disclosure.Kind.ACTIVE,
        signedOn == null ? LocalDate.ofInstant(sent.submittedAt(), OFFICE_TIME) : signedOn);
  }

  private static SentFinding found(Finding finding) {
    return new SentFinding(
        finding.id(),
        finding.rule(),
        finding.ruleVersion(),
        finding.severity(),
        finding.parameters(),
        finding.blockId(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.working(),
        null);
  }
}
