package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register of officers and their appointments.
public interface Officers {
  Optional<Staff> find(PersonId person);

  Optional<Staff> named(String username);

  /// Officers with an appointment in the district that holds or held, by name.
  ///
  /// @param sought part of a name, a username or a unit's name; empty for all
  List<Staff> search(String district, String sought, int most);

  /// Who acts for this officer by delegation now or later.
  List<Staff> actingFor(PersonId person, Instant now);

  /// Takes the officer for a change, so that of two changes the second sees the first.
  Optional<Staff> forChange(PersonId person);

  /// Officers with an appointment at the unit that holds now or will hold, by name.
  List<Staff> of(UnitId unit, Instant now);

  /// How many persons hold an appointment now, per unit of a district.
  Map<UnitId, Integer> counts(String district, Instant now);

  void save(Staff officer);
}
