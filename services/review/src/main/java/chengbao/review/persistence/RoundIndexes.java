package chengbao.review.persistence;

import chengbao.manuscript.comparison.CopyIndex;
import chengbao.manuscript.comparison.ReportText;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// For the rounds looked at last an index of the texts sent up, brought up to date before each use.
/// It belongs to this process and is built from the database whenever it is not there.
@ApplicationScoped
class RoundIndexes {
  private static final int MOST = 3;
  private static final int BATCH = 200;

  /// Transactions do not end in the order of their instants.
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private final Map<UUID, Indexed> open = new LinkedHashMap<>(8, 0.75f, true);

  /// A report of the round that has moved.
  record Moved(UUID id, String contentHash, Instant at) {}

  private static final class Indexed {
    private final CopyIndex index;
    private final Map<UUID, String> hashes = new HashMap<>();
    private Instant seen = Instant.EPOCH;

    Indexed(CopyIndex index) {
      this.index = index;
    }
  }

  /// @param movedSince the round's reports that have moved since an instant, oldest first
  /// @param texts of some of them
  synchronized CopyIndex current(
      UUID round,
      Function<Instant, List<Moved>> movedSince,
      Function<List<UUID>, List<ReportText>> texts) {
    Indexed indexed = open.computeIfAbsent(round, _ -> begin());
    closeOldest();
    Instant from = indexed.seen.equals(Instant.EPOCH) ? indexed.seen : indexed.seen.minus(OVERLAP);
    List<Moved> moved =
        movedSince.apply(from).stream()
            .filter(one -> !one.contentHash().equals(indexed.hashes.get(one.id())))
            .toList();
    for (int start = 0; start < moved.size(); start += BATCH) {
      List<Moved> batch = moved.subList(start, Math.min(moved.size(), start + BATCH));
      texts.apply(batch.stream().map(Moved::id).toList()).forEach(text -> add(indexed, text));
      batch.forEach(one -> indexed.hashes.put(one.id(), one.contentHash()));
    }
    if (!moved.isEmpty()) {
      indexed.seen = moved.getLast().at();
    }
    return indexed.index;
  }

  @PreDestroy
  synchronized void close() {
    open.values().forEach(indexed -> indexed.index.close());
    open.clear();
  }

  private void closeOldest() {
    if (open.size() > MOST) {
      UUID oldest = open.keySet().iterator().next();
      open.remove(oldest).index.close();
    }
  }

  private static void add(Indexed indexed, ReportText text) {
    try {
      indexed.index.add(text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Indexed begin() {
    try {
      Path file = Files.createTempDirectory("chengbao-copies").resolve("index");
      return new Indexed(CopyIndex.open(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
