package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.Severity;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter explains a finding that stands (情况说明). What must be changed cannot be explained away.
@ApplicationScoped
@Verb
public class ExplainFinding {
  private final DraftingDesk desk;
  private final Checking checking;

  ExplainFinding(DraftingDesk desk, Checking checking) {
    this.desk = desk;
    this.checking = checking;
  }

  @Transactional
  public Editable explain(Caller caller, ReportId id, long known, String finding, String text) {
    var taken = desk.takeUp(caller, id, known);
    var found =
        checking.of(taken.report()).findings().stream()
            .filter(one -> one.id().equals(finding))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.FINDING_UNKNOWN));
    if (found.severity() == Severity.BLOCKER) {
      throw new Refused(Refusal.BLOCKER_CANNOT_BE_EXPLAINED);
    }
    var waiver = new Waiver(text.strip(), taken.officer().person(), taken.now());
    var papers = taken.report().papers().withWaiver(finding, waiver);
    return desk.layDown(taken.report().with(papers), "explain-finding", taken);
  }
}
