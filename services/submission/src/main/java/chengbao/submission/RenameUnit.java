package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// A unit takes another name (更名). It stays the same unit; what was written under the old name
/// keeps it, and the register knows which name was borne when.
@ApplicationScoped
@Verb
public class RenameUnit {
  private final Registry registry;

  RenameUnit(Registry registry) {
    this.registry = registry;
  }

  /// @param known the version that the administrator has seen
  /// @param from the day of the decision, now or earlier
  @Transactional
  public Unit rename(Caller caller, UnitId id, long known, Designation names, Instant from) {
    var open = registry.open(caller);
    var unit = registry.forChange(open, id, known);
    registry.mustBeALikelyDay(open, unit, from);
    if (unit.designation().equals(names)) {
      return unit;
    }
    var renamed = unit.renamed(names);
    registry.mustBeComplete(open, renamed);
    registry.enter(open, renamed, from, "rename-unit");
    return renamed;
  }
}
