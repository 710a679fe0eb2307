package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// 退回拟稿人: whoever is asked at a step of the unit's own chain, or the signatory, sends the report
/// back to the drafter with a reason. A drafter takes back what is still on its way.
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
    var taken = desk.takeUpToDecline(caller, id, known);
    var officer = taken.officer();
    var version = taken.report().version();
    var decline = new Decline(reason.strip(), officer.person(), taken.now());
    var back = taken.report().decline(decline);
    var step = taken.report() instanceof Circulating circulating ? circulating.stop().step() : null;
    reports.save(back);
    announcements.signatureDeclined(back, version.number(), step, decline, officer);
    logbook.done(id, "decline-signature", officer, version.contentHash(), taken.now());
    return back;
  }
}
