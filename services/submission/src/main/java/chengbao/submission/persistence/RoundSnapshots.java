package chengbao.submission.persistence;

import chengbao.submission.Overviews.Count;
import chengbao.submission.Overviews.Day;
import chengbao.submission.domain.RoundId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What was counted over all units of a round, kept as long as the round's pulse stands: a page
/// costs the same with five units and with five thousand. Every replica counts for itself.
///
/// An extension that runs out moves its unit to another column without a beat, so nothing is kept
/// for longer than [#KEPT].
@ApplicationScoped
class RoundSnapshots {
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST = 1_000;

  private final ConcurrentHashMap<RoundId, Snapshot> kept = new ConcurrentHashMap<>();

  record Snapshot(long beat, Instant at, List<Count> counts, List<Day> progress) {
    boolean holds(long now, Instant instant) {
      return beat == now && !instant.isBefore(at) && instant.isBefore(at.plus(KEPT));
    }
  }

  Snapshot of(RoundId round, long beat, Instant now, Supplier<Snapshot> count) {
    var known = kept.get(round);
    if (known != null && known.holds(beat, now)) {
      return known;
    }
    if (kept.size() > MOST) {
      kept.clear();
    }
    var counted = count.get();
    kept.put(round, counted);
    return counted;
  }
}
