package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register of officers and their appointments.
public interface Officers {
  Optional<Staff> find(PersonId person);

  /// Takes the officer for a change, so that of two changes the second sees the first.
  Optional<Staff> forChange(PersonId person);

  /// Officers with an appointment at the unit that holds now or will hold, by name.
  List<Staff> of(UnitId unit, Instant now);

  /// How many persons hold an appointment now, per unit of a district.
  Map<UnitId, Integer> counts(String district, Instant now);

  void save(Staff officer);
}
