package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.manuscript.ReportReader;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/// A drafter begins the unit's report for a round: a cover and the headings of the outline.
@ApplicationScoped
@Verb
public class BeginReport {
  private final AtWork atWork;
  private final Units units;
  private final Rounds rounds;
  private final Outlines outlines;
  private final FilledHead filled;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;
  private final TimeOrdered ids;
  private final Clock clock;

  BeginReport(
      AtWork atWork,
      Units units,
      Rounds rounds,
      Outlines outlines,
      FilledHead filled,
      Reports reports,
      Announcements announcements,
      Logbook logbook,
      TimeOrdered ids,
      Clock clock) {
    this.atWork = atWork;
    this.units = units;
    this.rounds = rounds;
    this.outlines = outlines;
    this.filled = filled;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Draft begin(Caller caller, RoundId id) {
    var now = clock.instant();
    var drafter = atWork.as(OfficerFunction.DRAFTER, caller);
    var unit = units.known(drafter.unit());
    var round =
        rounds
            .find(id)
            .filter(found -> found.district().equals(unit.district()))
            .filter(found -> found.stage() == Round.Stage.OPEN)
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var owed =
        rounds
            .obligationForChange(id, unit.id())
            .orElseThrow(() -> new Refused(Refusal.UNIT_DOES_NOT_OWE));
    reports
        .of(unit.id(), id)
        .ifPresent(begun -> {
          throw new Refused(Refusal.REPORT_BEGUN_ALREADY, Map.of("report", begun.toString()));
        });
    owed.times(round.times()).mustBeOpenAt(now);
    rounds.save(owed.begunAt(now));
    var draft =
        Draft.begin(new ReportId(ids.next()), unit, round, blank(unit, round), drafter, now);
    reports.add(draft);
    announcements.begun(draft, drafter);
    logbook.done(draft.cover().id(), "begin-report", drafter, now);
    return draft;
  }

  private DraftText blank(Unit unit, Round round) {
    return DraftText.empty(
        filled.of(unit, round),
        outlines.of(round.template()).headingsFor(round.reportYear()),
        ReportReader.VERSION);
  }
}
