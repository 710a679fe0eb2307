package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// 签发并报送: the signatory signs exactly the frozen text, and with it the report is submitted; the
/// receipt is given in the same transaction. Where the round wants the unit's seal it is signed
/// only, and waits for the sealed scan.
@ApplicationScoped
@Verb
public class SignAndSubmit {
  private final SigningDesk desk;
  private final Sending sending;

  SignAndSubmit(SigningDesk desk, Sending sending) {
    this.desk = desk;
    this.sending = sending;
  }

  @Transactional
  public Report submit(Caller caller, ReportId id, long known) {
    var taken = desk.takeUp(caller, id, known);
    var report = taken.report();
    var occasion = sending.occasion(report, taken.now());
    var signature = report.sign(taken.officer(), occasion.unit(), taken.now());
    return sending.signed(report, signature, occasion, taken.officer(), "sign-and-submit");
  }
}
