package chengbao.review.domain;

import java.util.Optional;

/// The officers and appointments as submission last told us.
public interface Officers {
  Optional<Officer> find(PersonId person);

  /// Keeps the newer of what is known and what is told.
  void keep(Officer officer, long version);
}
