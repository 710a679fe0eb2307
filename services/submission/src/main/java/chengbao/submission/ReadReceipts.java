package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Receipts;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SealedReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// An officer of the unit reads the receipts (报送回执) of its report, the newest first.
@ApplicationScoped
@Verb
public class ReadReceipts {
  private final ReadReport readReport;
  private final Receipts receipts;

  ReadReceipts(ReadReport readReport, Receipts receipts) {
    this.readReport = readReport;
    this.receipts = receipts;
  }

  @Transactional
  public List<SealedReceipt> all(Caller caller, ReportId id) {
    readReport.mustSee(caller, id);
    return receipts.of(id);
  }

  @Transactional
  public SealedReceipt one(Caller caller, ReportId id, int version) {
    readReport.mustSee(caller, id);
    return receipts.find(id, version).orElseThrow(() -> new Refused(Refusal.RECEIPT_UNKNOWN));
  }
}
