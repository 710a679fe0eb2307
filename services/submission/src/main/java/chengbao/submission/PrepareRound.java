package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;

/// The oversight office prepares a round. Units do not see it until it is opened, and until then
/// everything about it may change.
@ApplicationScoped
@Verb
public class PrepareRound {
  private final RoundDesk desk;
  private final RoundMaking making;
  private final Rounds rounds;
  private final Logbook logbook;
  private final TimeOrdered ids;

  PrepareRound(
      RoundDesk desk, RoundMaking making, Rounds rounds, Logbook logbook, TimeOrdered ids) {
    this.desk = desk;
    this.making = making;
    this.rounds = rounds;
    this.logbook = logbook;
    this.ids = ids;
  }

  @Transactional
  public Round prepare(Caller caller, RoundPlan plan) {
    var seat = desk.administrator(caller);
    RoundMaking.mustBePlanned(plan.task(), seat.now());
    var id = new RoundId(ids.next());
    var district = seat.office().district();
    var round =
        new Round(
            id,
            seat.office().id(),
            district,
            plan.task(),
            plan.times(),
            List.of(making.terms(district, seat.now(), plan.template(), plan.chains())),
            Round.Stage.PREPARED,
            1);
    rounds.add(round, making.owing(id, district, plan.owing(), seat.now()));
    logbook.done(id.value(), "prepare-round", seat.officer(), null, seat.now());
    return round;
  }

  /// Everything anew, as long as the round is not open.
  @Transactional
  public Round change(Caller caller, RoundId id, long known, RoundPlan plan) {
    var taken = desk.take(caller, id, known);
    if (taken.round().stage() == Round.Stage.OPEN) {
      throw new Refused(Refusal.ROUND_OPEN_ALREADY);
    }
    RoundMaking.mustBePlanned(plan.task(), taken.now());
    var district = taken.office().district();
    var terms = making.terms(district, taken.now(), plan.template(), plan.chains());
    var changed = taken.round().with(plan.task()).with(plan.times()).with(terms);
    rounds.save(changed);
    rounds.saveOwing(
        id, keepingExemptions(id, making.owing(id, district, plan.owing(), taken.now())));
    logbook.done(id.value(), "prepare-round", taken.officer(), null, taken.now());
    return changed;
  }

  private List<Obligation> keepingExemptions(RoundId id, List<Obligation> owing) {
    var exempt = new HashMap<UnitId, String>();
    for (var before : rounds.obligations(id)) {
      if (before.exempt() != null) {
        exempt.put(before.unit(), before.exempt());
      }
    }
    return owing.stream()
        .map(one -> one.exempt() == null ? one.exempted(exempt.get(one.unit())) : one)
        .toList();
  }
}
