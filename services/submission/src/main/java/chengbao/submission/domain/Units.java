package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register of units and of who reviews whom.
public interface Units {
  Optional<Unit> find(UnitId id);

  /// The unit of a district that exists and bears this full name, or alone this short name.
  Optional<Unit> named(String district, String name);

  /// Takes the unit for a change, so that of two changes the second sees the first.
  Optional<Unit> forChange(UnitId id);

  /// The units of a district in the order of the register, those that have ended too.
  List<Unit> ofDistrict(String district);

  /// Whose work this unit carries on: the units that ended and named it as successor.
  List<Unit> endedInto(UnitId successor);

  /// @param from since when the unit is so; what it was before stays readable
  void save(Unit unit, Instant from);

  /// A unit as it has always been.
  default void save(Unit unit) {
    save(unit, unit.validFrom());
  }

  /// Which offices review, level by level, per kind of unit.
  Map<UnitKind, List<UnitId>> chains(String district);

  void saveChains(String district, Map<UnitKind, List<UnitId>> chains);

  /// The portal columns that units of a district belong to.
  List<Site> sites(String district);

  /// A unit that others refer to and that must therefore be there.
  default Unit known(UnitId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no unit " + id));
  }

  /// The unit that answers for a unit's work now: itself, or whoever carries it on.
  default UnitId answering(UnitId owner) {
    var unit = known(owner);
    while (unit.successor() != null) {
      unit = known(unit.successor());
    }
    return unit.id();
  }
}
