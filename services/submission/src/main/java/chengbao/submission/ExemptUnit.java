package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 免报: a unit owes nothing in this round, for a reason; or owes again when the reason is taken
/// back. Who has begun a report is not exempted any more.
@ApplicationScoped
@Verb
public class ExemptUnit {
  private final RoundDesk desk;
  private final Rounds rounds;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  ExemptUnit(
      RoundDesk desk,
      Rounds rounds,
      Reports reports,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.rounds = rounds;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public Obligation exempt(Caller caller, RoundId round, UnitId unit, String reason) {
    if (reason.isBlank()) {
      throw new Refused(Refusal.EXEMPTION_REASON_MISSING);
    }
    if (reports.of(unit, round).isPresent()) {
      throw new Refused(Refusal.REPORT_BEGUN_ALREADY);
    }
    return keep(caller, round, unit, reason.strip(), "exempt-unit");
  }

  @Transactional
  public Obligation oweAgain(Caller caller, RoundId round, UnitId unit) {
    return keep(caller, round, unit, null, "end-exemption");
  }

  private Obligation keep(
      Caller caller, RoundId id, UnitId unit, @Nullable String reason, String verb) {
    var taken = desk.take(caller, id);
    var changed =
        rounds
            .obligationForChange(id, unit)
            .orElseThrow(() -> new Refused(Refusal.UNIT_DOES_NOT_OWE))
            .exempted(reason);
    rounds.save(changed);
    var next = taken.round().with(taken.round().task());
    rounds.save(next);
    if (next.stage() == Round.Stage.OPEN) {
      announcements.roundChanged(next);
    }
    logbook.done(
        id,
        verb,
        taken.officer(),
        taken.now(),
        next.stage() == Round.Stage.OPEN ? List.of(unit) : List.of(),
        reason == null ? Map.of() : Map.of("reason", reason));
    return changed;
  }
}
