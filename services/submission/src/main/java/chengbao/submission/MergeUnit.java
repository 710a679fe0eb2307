package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// A unit is merged into another one (并入), which carries its work on. Two units that become a third
/// are merged into it one after the other.
@ApplicationScoped
@Verb
public class MergeUnit {
  private final Registry registry;
  private final Ending ending;

  MergeUnit(Registry registry, Ending ending) {
    this.registry = registry;
    this.ending = ending;
  }

  /// @param known the version that the administrator has seen of the unit that ends
  @Transactional
  public Unit merge(Caller caller, UnitId id, long known, UnitId into, Instant from) {
    var open = registry.open(caller);
    var unit = registry.forChange(open, id, known);
    registry.mustBeALikelyDay(open, unit, from);
    var heir = registry.unit(open, into);
    if (heir.id().equals(unit.id()) || unit.id().equals(heir.parent())) {
      throw new Refused(Refusal.UNIT_MERGER_UNLIKELY);
    }
    heir.mustExistAt(open.now());
    return ending.end(open, unit, heir.id(), from, "merge-unit");
  }
}
