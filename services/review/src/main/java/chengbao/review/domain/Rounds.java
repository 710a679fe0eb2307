package chengbao.review.domain;

import java.util.Optional;
import java.util.UUID;

/// The rounds as submission tells them.
public interface Rounds {
  Optional<RoundNow> find(UUID round);

  /// @param version an older one changes nothing
  void keep(RoundNow round, long version);
}
