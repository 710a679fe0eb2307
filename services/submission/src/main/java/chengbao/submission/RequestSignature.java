package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter lays the report before the signatory (送签); from here the text is frozen.
@ApplicationScoped
@Verb
public class RequestSignature {
  private final DraftingDesk desk;
  private final Checking checking;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  RequestSignature(
      DraftingDesk desk,
      Checking checking,
      Reports reports,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.checking = checking;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public AwaitingSignature request(Caller caller, ReportId id, long known) {
    var taken = desk.takeUp(caller, id, known);
    var drafter = taken.officer();
    var awaiting =
        taken.report().requestSignature(drafter, checking.of(taken.report()), taken.now());
    reports.save(awaiting);
    announcements.signatureRequested(awaiting, drafter);
    logbook.done(id, "request-signature", drafter, awaiting.version().contentHash(), taken.now());
    return awaiting;
  }
}
