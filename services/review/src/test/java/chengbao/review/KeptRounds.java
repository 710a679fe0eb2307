package chengbao.review;

import chengbao.review.domain.RoundNow;
import chengbao.review.domain.Rounds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rounds kept in memory.
public final class KeptRounds implements Rounds {
  private final Map<UUID, RoundNow> kept = new HashMap<>();

  @Override
  public Optional<RoundNow> find(UUID round) {
    return Optional.ofNullable(kept.get(round));
  }

  @Override
  public void keep(RoundNow round, long version) {
    kept.put(round.id(), round);
  }
}
