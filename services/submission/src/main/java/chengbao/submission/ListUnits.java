package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// The units of the officer's district that exist now, in the order of the register.
@ApplicationScoped
@Verb
public class ListUnits {
  private final AtWork atWork;
  private final Units units;
  private final Clock clock;

  ListUnits(AtWork atWork, Units units, Clock clock) {
    this.atWork = atWork;
    this.units = units;
    this.clock = clock;
  }

  @Transactional
  public List<Unit> list(Caller caller) {
    return atWork
        .units(caller)
        .map(units::known)
        .map(Unit::district)
        .distinct()
        .flatMap(district -> units.ofDistrict(district).stream())
        .filter(unit -> unit.existsAt(clock.instant()))
        .toList();
  }
}
