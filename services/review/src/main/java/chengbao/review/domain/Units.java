package chengbao.review.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The units as submission last told us.
public interface Units {
  Optional<Unit> find(UnitId unit);

  /// Those of them that are known, asked for at once.
  List<Unit> find(Collection<UnitId> units);

  /// Keeps the newer of what is known and what is told.
  void keep(Unit unit, long version);
}
