package chengbao.submission.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/// What was found over all units of a round, kept as long as the round's pulse stands: a page costs
/// the same with five units and with five thousand. Every replica finds for itself.
///
/// An extension that runs out moves its unit to another column without a beat, so nothing is kept
/// for longer than [#KEPT].
final class KeptByPulse<K, V> {
  private static final Duration KEPT = Duration.ofSeconds(30);

  private record Found<V>(long beat, Instant at, V value) {
    boolean holds(long now, Instant instant) {
      return beat == now && !instant.isBefore(at) && instant.isBefore(at.plus(KEPT));
    }
  }

  private final LinkedHashMap<K, Found<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;

  /// @param most that are kept; what was not asked for longest goes first
  KeptByPulse(int most) {
    this.most = most;
  }

  /// @param beat of the round's pulse, read before anything that is found now
  V of(K key, long beat, Instant now, Supplier<V> finding) {
    synchronized (kept) {
      var known = kept.get(key);
      if (known != null && known.holds(beat, now)) {
        return known.value();
      }
    }
    var found = finding.get();
    synchronized (kept) {
      kept.put(key, new Found<>(beat, now, found));
      if (kept.size() > most) {
        kept.pollFirstEntry();
      }
    }
    return found;
  }
}
