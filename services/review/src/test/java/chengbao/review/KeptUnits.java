package chengbao.review;

import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Units kept in memory.
public final class KeptUnits implements Units {
  private final Map<UnitId, Unit> kept = new HashMap<>();

  @Override
  public Optional<Unit> find(UnitId unit) {
    return Optional.ofNullable(kept.get(unit));
  }

  @Override
  public List<Unit> find(Collection<UnitId> units) {
    return units.stream().flatMap(unit -> find(unit).stream()).toList();
  }

  @Override
  public void keep(Unit unit, long version) {
    kept.put(unit.id(), unit);
  }
}
