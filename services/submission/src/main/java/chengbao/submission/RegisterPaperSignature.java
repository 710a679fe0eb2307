package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Scan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// 纸质签发: the principal signed the sheet (审签单) by hand; an officer of the unit other than the
/// drafter puts on the record who signed and when, with the scan. With that the report is
/// submitted.
@ApplicationScoped
@Verb
public class RegisterPaperSignature {
  static final String PURPOSE = "signing-sheet";

  private final SigningDesk desk;
  private final AtWork atWork;
  private final KeptFiles files;
  private final Sending sending;

  RegisterPaperSignature(SigningDesk desk, AtWork atWork, KeptFiles files, Sending sending) {
    this.desk = desk;
    this.atWork = atWork;
    this.files = files;
    this.sending = sending;
  }

  /// What stands on the sheet.
  public record Sheet(PersonId signer, LocalDate signedOn, ReceivedFile scan) {}

  @Transactional
  public Report register(Caller caller, ReportId id, long known, Sheet sheet) {
    var taken = desk.takeUpToRegister(caller, id, known);
    var report = taken.report();
    var occasion = sending.occasion(report, taken.now());
    var signer =
        atWork
            .signer(taken.officer().unit(), sheet.signer())
            .orElseThrow(() -> new Refused(Refusal.SIGNER_UNKNOWN));
    var signature =
        report.signedOnPaper(
            signer,
            sheet.signedOn(),
            taken.officer(),
            scan(sheet.scan()),
            occasion.unit(),
            taken.now());
    files.keep(id, PURPOSE, sheet.scan());
    return sending.signed(report, signature, occasion, taken.officer(), "register-paper-signature");
  }

  static Scan scan(ReceivedFile file) {
    return new Scan(file.hash(), file.name(), file.kind(), file.size());
  }
}
