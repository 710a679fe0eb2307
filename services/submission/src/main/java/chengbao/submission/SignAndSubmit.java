package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// 签发并报送: the signatory signs exactly the frozen text, and with it the report is submitted.
@ApplicationScoped
@Verb
public class SignAndSubmit {
  private final SigningDesk desk;
  private final Units units;
  private final Rounds rounds;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  SignAndSubmit(
      SigningDesk desk,
      Units units,
      Rounds rounds,
      Reports reports,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.units = units;
    this.rounds = rounds;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public Submitted submit(Caller caller, ReportId id, long known) {
    var taken = desk.takeUp(caller, id, known);
    var signatory = taken.officer();
    var cover = taken.report().cover();
    var submitted =
        taken
            .report()
            .submit(signatory, units.known(cover.unit()), rounds.known(cover.round()), taken.now());
    reports.save(submitted);
    announcements.submitted(submitted, signatory);
    logbook.done(id, "sign-and-submit", signatory, submitted.version().contentHash(), taken.now());
    return submitted;
  }
}
