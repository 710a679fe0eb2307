package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The oversight office calls for this year's reports: from now on units see the round.
///
/// What the preview calls a hindrance (a kind without a chain, a level at which nobody reviews) is
/// refused here, not found out in February.
@ApplicationScoped
@Verb
public class OpenRound {
  private final RoundDesk desk;
  private final PrepareRound prepareRound;
  private final PreviewRound previewRound;
  private final Rounds rounds;
  private final Announcements announcements;
  private final Logbook logbook;

  OpenRound(
      RoundDesk desk,
      PrepareRound prepareRound,
      PreviewRound previewRound,
      Rounds rounds,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.prepareRound = prepareRound;
    this.previewRound = previewRound;
    this.rounds = rounds;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  /// The shortest way to ask: this notice, until then, everybody who owes.
  ///
  /// @param due the first instant that is too late
  /// @param units who owes a report; empty for every unit of the district that owes
  public record Call(
      String title, String noticeNumber, int reportYear, Instant due, List<UnitId> units) {}

  /// Prepares and opens in one.
  @Transactional
  public Round open(Caller caller, Call call) {
    var seat = desk.administrator(caller);
    var task =
        new Task(
            call.title().strip(),
            call.noticeNumber().strip(),
            "",
            call.reportYear(),
            Task.Period.of(call.reportYear()),
            seat.office().name());
    RoundMaking.mustBeComplete(task, seat.now());
    mustBeAhead(call.due(), seat.now());
    var owing =
        call.units().isEmpty() ? RoundPlan.Owing.usual() : RoundPlan.Owing.named(call.units());
    var times = Timetable.until(seat.now(), call.due());
    var round = prepareRound.prepare(caller, new RoundPlan(task, times, null, Map.of(), owing));
    return open(caller, round.id(), round.version());
  }

  @Transactional
  public Round open(Caller caller, RoundId id, long known) {
    var taken = desk.take(caller, id, known);
    RoundMaking.mustBeComplete(taken.round().task(), taken.now());
    mustBeAhead(taken.round().due(), taken.now());
    var owing = rounds.obligations(id);
    PreviewRound.mustHaveNone(previewRound.hindrances(taken.round(), owing, taken.now()));
    var opened = taken.round().opened();
    rounds.save(opened);
    announcements.roundChanged(opened);
    logbook.done(
        id,
        "open-round",
        taken.officer(),
        taken.now(),
        Obligation.unitsOwing(owing),
        Map.of("until", opened.due().toString()));
    return opened;
  }

  private static void mustBeAhead(Instant due, Instant now) {
    if (!due.isAfter(now)) {
      throw new Refused(Refusal.ROUND_DUE_PAST, Map.of("due", due.toString()));
    }
  }
}
