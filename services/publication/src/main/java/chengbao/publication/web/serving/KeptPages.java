package chengbao.publication.web.serving;

import chengbao.publication.domain.ReportId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Pages in memory, by site and address. Pages used longest ago make room; what is given up is
/// rendered again by whoever asks next.
@ApplicationScoped
class KeptPages {

  private static final int BESIDE_THE_BYTES = 400;

  private final Cache<String, Kept> pages;
  private final Map<ReportId, Set<String>> addresses = new ConcurrentHashMap<>();
  private final Set<String> lists = ConcurrentHashMap.newKeySet();
  private final AtomicLong generation = new AtomicLong();

  KeptPages(ServingSettings settings) {
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(settings.memory().asLongValue())
            .<String, Kept>weigher((_, kept) -> kept.page().compressed().length + BESIDE_THE_BYTES)
            .removalListener((key, kept, _) -> forget(key, kept))
            .executor(Runnable::run)
            .build();
  }

  /// A page in memory.
  ///
  /// @param about the report it shows; null for a page that shows many
  /// @param at when it was put there, by the monotonic clock
  record Kept(Page page, @Nullable ReportId about, long at) {}

  @Nullable Kept find(String key) {
    return pages.getIfPresent(key);
  }

  /// To be asked before anything is read that goes into a page.
  long generation() {
    return generation.get();
  }

  /// Keeps a page, unless something has changed since it began to be rendered.
  void keep(String key, Kept kept, long sinceGeneration) {
    if (generation.get() != sinceGeneration) {
      return;
    }
    pages.put(key, kept);
    ReportId report = kept.about();
    if (report == null) {
      lists.add(key);
    } else {
      addresses.computeIfAbsent(report, _ -> ConcurrentHashMap.newKeySet()).add(key);
    }
    if (generation.get() != sinceGeneration) {
      pages.invalidate(key);
    }
  }

  /// Gives up the pages of these reports, and all that show many.
  void giveUp(Set<ReportId> reports) {
    generation.incrementAndGet();
    reports.forEach(this::giveUpPagesOf);
    pages.invalidateAll(Set.copyOf(lists));
  }

  void giveUpEverything() {
    generation.incrementAndGet();
    pages.invalidateAll();
  }

  /// Gives up the pages of reports whose numbers of readers have grown, if they are older than
  /// this.
  void giveUpOlder(Set<ReportId> reports, long nanoseconds) {
    long now = System.nanoTime();
    for (ReportId report : reports) {
      for (String key : Set.copyOf(addresses.getOrDefault(report, Set.of()))) {
        Kept kept = pages.getIfPresent(key);
        if (kept != null && now - kept.at() > nanoseconds) {
          pages.invalidate(key);
        }
      }
    }
  }

  private void giveUpPagesOf(ReportId report) {
    pages.invalidateAll(Set.copyOf(addresses.getOrDefault(report, Set.of())));
  }

  private void forget(@Nullable String key, @Nullable Kept kept) {
    if (key == null || kept == null || pages.asMap().containsKey(key)) {
      return;
    }
    lists.remove(key);
    ReportId report = kept.about();
    if (report != null) {
      addresses.computeIfPresent(
          report, (_, keys) -> keys.remove(key) && keys.isEmpty() ? null : keys);
    }
  }
}
