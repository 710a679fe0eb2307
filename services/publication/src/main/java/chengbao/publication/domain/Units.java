package chengbao.publication.domain;

import java.util.Optional;
import java.util.Set;

/// What is known here of units.
public interface Units {

  /// Keeps what was announced, unless something later is known.
  void keep(UnitStanding unit);

  Optional<UnitStanding> find(String id);

  /// The units whose work this one carries on, those that had ended into these included.
  Set<String> carriedOnBy(String id);
}
