package chengbao.submission;

import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/// The desk of an oversight office: who may lay hands on its rounds, and the round taken up.
@ApplicationScoped
class RoundDesk {
  private final AtWork atWork;
  private final Units units;
  private final Rounds rounds;
  private final Clock clock;

  RoundDesk(AtWork atWork, Units units, Rounds rounds, Clock clock) {
    this.atWork = atWork;
    this.units = units;
    this.rounds = rounds;
    this.clock = clock;
  }

  record Seat(Officer officer, Unit office, Instant now) {}

  record Taken(Officer officer, Unit office, Round round, Instant now) {}

  /// An administrator of an oversight office.
  Seat administrator(Caller caller) {
    var now = clock.instant();
    var officer = atWork.as(OfficerFunction.ADMINISTRATOR, caller);
    var office = units.known(officer.unit());
    if (office.kind() != UnitKind.OVERSIGHT_OFFICE) {
      throw new Refused(
          Refusal.FUNCTION_MISSING, Map.of("function", OfficerFunction.ADMINISTRATOR.code()));
    }
    return new Seat(officer, office, now);
  }

  /// A round of the administrator's own office, locked.
  Taken take(Caller caller, RoundId id) {
    var seat = administrator(caller);
    var round =
        rounds
            .forChange(id)
            .filter(found -> found.office().equals(seat.office().id()))
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    return new Taken(seat.officer(), seat.office(), round, seat.now());
  }

  /// The same, as the page or copy knew it.
  Taken take(Caller caller, RoundId id, long known) {
    var taken = take(caller, id);
    taken.round().mustBeAt(known);
    return taken;
  }
}
