package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.OpenDocument.Document;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Lays a document aside until the drafter has seen what is hidden in it and has chosen.
@ApplicationScoped
@Verb
public class AskAboutDocument {
  private final ReadReport readReport;
  private final WaitingDocuments waiting;

  AskAboutDocument(ReadReport readReport, WaitingDocuments waiting) {
    this.readReport = readReport;
    this.waiting = waiting;
  }

  @Transactional
  public UUID ask(Caller caller, ReportId report, Document document) {
    readReport.mustSee(caller, report);
    return waiting.keep(report, document);
  }

  @Transactional
  public Document asked(Caller caller, ReportId report, UUID document) {
    readReport.mustSee(caller, report);
    return waiting.find(report, document).orElseThrow(() -> new Refused(Refusal.DOCUMENT_GONE));
  }
}
