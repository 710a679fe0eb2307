package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SealedScan;
import chengbao.submission.domain.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// 报送 in a round that wants the unit's seal: the clerk brings the scan of what was signed and
/// sealed.
@ApplicationScoped
@Verb
public class SubmitSealed {
  static final String PURPOSE = "sealed-scan";

  private final SigningDesk desk;
  private final KeptFiles files;
  private final Sending sending;

  SubmitSealed(SigningDesk desk, KeptFiles files, Sending sending) {
    this.desk = desk;
    this.files = files;
    this.sending = sending;
  }

  @Transactional
  public Submitted submit(Caller caller, ReportId id, long known, ReceivedFile scan) {
    var taken = desk.takeUpToSubmit(caller, id, known);
    var occasion = sending.occasion(taken.report(), taken.now());
    var seal =
        new SealedScan(RegisterPaperSignature.scan(scan), taken.officer().person(), taken.now());
    files.keep(id, PURPOSE, scan);
    return sending.submitted(
        taken.report().submit(seal, occasion.unit(), occasion.round()),
        occasion,
        taken.officer(),
        "submit-sealed");
  }
}
