package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How units were at other times: names, codes and tree of their time.
public interface UnitHistory {
  /// Everything a unit has been, oldest first.
  List<UnitTerm> of(UnitId id);

  /// The unit as it was then, with the names of that time; absent when it did not exist.
  Optional<Unit> at(UnitId id, Instant instant);

  /// The tree of a district as it was then, in the order of the register.
  List<Unit> ofDistrictAt(String district, Instant instant);
}
