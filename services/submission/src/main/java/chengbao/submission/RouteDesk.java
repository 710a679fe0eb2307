package chengbao.submission;

import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Who may look at and set a unit's route: its own administrator, or whoever keeps the register of
/// its district.
@ApplicationScoped
class RouteDesk {
  private final AtWork atWork;
  private final Registry registry;
  private final Units units;
  private final Clock clock;

  RouteDesk(AtWork atWork, Registry registry, Units units, Clock clock) {
    this.atWork = atWork;
    this.registry = registry;
    this.units = units;
    this.clock = clock;
  }

  record Open(Officer by, Unit unit, Instant now) {}

  Open open(Caller caller, UnitId id) {
    var administrator = atWork.as(OfficerFunction.ADMINISTRATOR, caller);
    var unit =
        administrator.unit().equals(id)
            ? units.find(id).orElseThrow(() -> new Refused(Refusal.NO_SUCH_UNIT))
            : registry.unit(registry.open(caller), id);
    unit.mustExistAt(clock.instant());
    return new Open(administrator, unit, clock.instant());
  }
}
