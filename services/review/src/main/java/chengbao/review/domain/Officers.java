package chengbao.review.domain;

import java.time.Instant;
import java.util.Optional;

/// The officers and appointments as submission last told us.
public interface Officers {
  Optional<Officer> find(PersonId person);

  /// The officer with that one appointment, if it is theirs: whoever acts names it, and may hold
  /// fifty more by delegation.
  Optional<Officer> find(PersonId person, AppointmentId appointment);

  /// How many people review for the office at that instant.
  int reviewing(UnitId office, Instant now);

  /// Keeps the newer of what is known and what is told.
  void keep(Officer officer, long version);
}
