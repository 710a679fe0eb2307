package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Clearances;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// 审签: somebody named for the step lets the version pass, with an opinion. After the last step it
/// lies before the signatory.
@ApplicationScoped
@Verb
public class GiveClearance {
  /// What stands there when nothing was written.
  public static final String AGREED = "同意";

  private final SigningDesk desk;
  private final Units units;
  private final Reports reports;
  private final Clearances clearances;
  private final Announcements announcements;
  private final Logbook logbook;

  GiveClearance(
      SigningDesk desk,
      Units units,
      Reports reports,
      Clearances clearances,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.units = units;
    this.reports = reports;
    this.clearances = clearances;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  /// @param minutes 会议纪要号, for a collective discussion
  public record Opinion(String text, @Nullable String minutes) {}

  @Transactional
  public InHouse clear(Caller caller, ReportId id, long known, Opinion opinion) {
    var taken = desk.takeUpToClear(caller, id, known);
    var officer = taken.officer();
    var unit = units.known(taken.report().cover().unit());
    var text = opinion.text().isBlank() ? AGREED : opinion.text().strip();
    var minutes = opinion.minutes();
    var clearance =
        taken
            .report()
            .opinion(officer, unit, text, minutes == null ? null : minutes.strip(), taken.now());
    var next = taken.report().clear(clearance);
    reports.save(next);
    clearances.add(id, clearance);
    announcements.cleared(next, clearance, officer);
    logbook.done(id, "clear-" + clearance.step().code(), officer, clearance.on(), taken.now());
    return next;
  }
}
