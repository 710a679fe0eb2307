package chengbao.publication.web.serving;

import chengbao.publication.PublicChanges;
import chengbao.publication.PublicChanges.Change;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Knows until when the pages in memory are right. One small query tells for all pages at once, and
/// stands for a few milliseconds; without readers nothing is asked.
///
/// While the database is away, pages go out as they were last known: nothing can be published or
/// taken down meanwhile.
@ApplicationScoped
class Freshness {

  private static final Logger LOG = Logger.getLogger(Freshness.class);

  /// Changes are kept for an hour; whoever has not looked for so long has missed some.
  private static final long TOO_LONG = Duration.ofMinutes(30).toNanos();

  private static final long A_WHILE = Duration.ofSeconds(1).toNanos();

  private final PublicChanges changes;
  private final KeptPages pages;
  private final SitesAtHand sites;
  private final long freshFor;

  private volatile long looked = System.nanoTime() - TOO_LONG - 1;
  private @Nullable String mark;
  private Set<Change> seen = Set.of();
  private boolean away;

  Freshness(PublicChanges changes, KeptPages pages, SitesAtHand sites, ServingSettings settings) {
    this.changes = changes;
    this.pages = pages;
    this.sites = sites;
    this.freshFor = settings.freshFor().toNanos();
  }

  /// Whether a look is due.
  boolean isDue() {
    return System.nanoTime() - looked > freshFor;
  }

  /// Whether pages may go out without waiting for a look.
  boolean holds() {
    return System.nanoTime() - looked <= 2 * freshFor;
  }

  /// Whether the last look began after this moment of the monotonic clock.
  boolean hasLookedSince(long moment) {
    return looked - moment >= 0;
  }

  /// Looks, unless somebody else has done so since this was called.
  void look() {
    long asked = System.nanoTime();
    synchronized (this) {
      if (looked - asked < 0) {
        long began = System.nanoTime();
        attempt(mark == null || began - looked > TOO_LONG);
        looked = away ? System.nanoTime() + A_WHILE : began;
      }
    }
  }

  private void attempt(boolean anew) {
    try {
      lookNow(anew);
      away = false;
    } catch (RuntimeException fault) {
      if (!away) {
        LOG.warn("Pages go out as last known, for the database does not answer", fault);
      }
      away = true;
    }
  }

  private void lookNow(boolean anew) {
    String last = anew ? null : mark;
    mark = null;
    PublicChanges.Look look = changes.since(last);
    Set<Change> fresh = new HashSet<>(look.changes());
    fresh.removeAll(seen);
    if (anew || fresh.stream().anyMatch(change -> change.report() == null)) {
      sites.readAgain();
      pages.giveUpEverything();
    } else if (!fresh.isEmpty()) {
      pages.giveUp(reports(fresh));
    }
    seen = look.changes();
    mark = look.mark();
  }

  private static Set<ReportId> reports(Set<Change> changes) {
    return changes.stream()
        .map(Change::report)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
