package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// What a unit is registered with changes (变更登记): codes, place in the tree, portal column, 主送机关.
@ApplicationScoped
@Verb
public class AmendUnit {
  private final Registry registry;

  AmendUnit(Registry registry) {
    this.registry = registry;
  }

  /// @param known the version that the administrator has seen
  /// @param from since when it is so, now or earlier
  @Transactional
  public Unit amend(Caller caller, UnitId id, long known, RegisterUnit.Entry entry, Instant from) {
    var open = registry.open(caller);
    var unit = registry.forChange(open, id, known);
    registry.mustBeALikelyDay(open, unit, from);
    var amended = unit.registered(registry.registration(open, entry));
    if (amended.sameAs(unit)) {
      return unit;
    }
    registry.mustBeComplete(open, amended);
    registry.enter(open, amended, from, "amend-unit");
    return amended;
  }
}
