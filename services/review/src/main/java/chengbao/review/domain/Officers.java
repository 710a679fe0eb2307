package chengbao.review.domain;

import java.time.Instant;
import java.util.Optional;

/// The officers and appointments as submission last told us.
public interface Officers {
  Optional<Officer> find(PersonId person);

  /// How many people review for the office at that instant.
  int reviewing(UnitId office, Instant now);

  /// Keeps the newer of what is known and what is told.
  void keep(Officer officer, long version);
}
