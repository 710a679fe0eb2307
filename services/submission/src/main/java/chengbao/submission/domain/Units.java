package chengbao.submission.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register of units and of who reviews whom.
public interface Units {
  Optional<Unit> find(UnitId id);

  /// The units of a district in the order of the register.
  List<Unit> ofDistrict(String district);

  void save(Unit unit);

  /// Which offices review, level by level, per kind of unit.
  Map<UnitKind, List<UnitId>> chains(String district);

  void saveChains(String district, Map<UnitKind, List<UnitId>> chains);

  /// A unit that others refer to and that must therefore be there.
  default Unit known(UnitId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no unit " + id));
  }
}
