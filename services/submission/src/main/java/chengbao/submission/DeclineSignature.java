package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The signatory sends the report back to the drafter with a reason.
@ApplicationScoped
@Verb
public class DeclineSignature {
  private final SigningDesk desk;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  DeclineSignature(
      SigningDesk desk, Reports reports, Announcements announcements, Logbook logbook) {
    this.desk = desk;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public Editable decline(Caller caller, ReportId id, long known, String reason) {
    var taken = desk.takeUp(caller, id, known);
    var signatory = taken.officer();
    var version = taken.report().version();
    var decline = new Decline(reason.strip(), signatory.person(), taken.now());
    var back = taken.report().decline(decline);
    reports.save(back);
    announcements.signatureDeclined(back, version.number(), decline, signatory);
    logbook.done(id, "decline-signature", signatory, version.contentHash(), taken.now());
    return back;
  }
}
