package chengbao.review.domain;

import java.util.Optional;

/// The units as submission last told us.
public interface Units {
  Optional<Unit> find(UnitId unit);

  /// Keeps the newer of what is known and what is told.
  void keep(Unit unit, long version);
}
