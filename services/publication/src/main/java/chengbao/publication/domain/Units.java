package chengbao.publication.domain;

import java.util.Optional;

/// What is known here of units.
public interface Units {

  /// Keeps what was announced, unless something later is known.
  void keep(UnitStanding unit);

  Optional<UnitStanding> find(String id);
}
