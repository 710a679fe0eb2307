package chengbao.publication.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Search as readers have it: the index of this replica, and the thread that keeps it with the
/// editions. At the start it is behind by whatever happened meanwhile, or by everything; the portal
/// answers all the same, and search finds what is there so far.
@Singleton
public class Search {

  private static final Logger LOG = Logger.getLogger(Search.class);
  private static final int BATCH = 200;

  /// How many may be taken before they can be found.
  private static final int SHOWN_WITHIN = 10 * BATCH;

  private static final String UNTIL = "until";
  private static final String ORIGIN = "origin";

  private final ChangedEditions editions;
  private final SearchSettings settings;
  private final SearchIndex index;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean behind = true;

  Search(
      ChangedEditions editions,
      SearchSettings settings,
      @ConfigProperty(name = "quarkus.http.port", defaultValue = "0") int port) {
    this.editions = editions;
    this.settings = settings;
    Path usual = Path.of(System.getProperty("java.io.tmpdir"), "chengbao-search-" + port);
    this.index = open(settings.folder().map(Path::of).orElse(usual));
  }

  /// Answers a question; never fails for what a reader typed.
  public Found find(Question question) {
    try {
      return index.find(question);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Whether the index still catches up after a start.
  public boolean isBehind() {
    return behind;
  }

  void start(@Observes StartupEvent event) {
    if (settings.enabled()) {
      Thread.ofPlatform().name("search-index").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws IOException {
    stopping.countDown();
    index.close();
  }

  private SearchIndex open(Path folder) {
    try {
      return SearchIndex.open(folder, settings.patience());
    } catch (IOException | IllegalArgumentException unusable) {
      LOG.warnf("The search index in %s cannot be used; a fresh one is made", folder);
      try {
        return SearchIndex.open(Files.createTempDirectory("chengbao-search"), settings.patience());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private void run() {
    try {
      do {
        attempt();
      } while (!stopping.await(settings.every().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      catchUp();
      behind = false;
    } catch (RuntimeException | IOException fault) {
      if (stopping.getCount() > 0) {
        LOG.warnf("The search index is behind and tries again: %s", fault.getMessage());
      }
    }
  }

  private void catchUp() throws IOException {
    String origin = editions.origin();
    if (!origin.equals(index.noted(ORIGIN))) {
      index.clear();
      index.commit(Map.of(ORIGIN, origin, UNTIL, ""));
    }
    String until = editions.mark();
    String since = index.noted(UNTIL);
    int taken = 0;
    String after = null;
    List<ChangedEditions.Change> batch;
    do {
      batch = editions.since(since, after, BATCH);
      for (ChangedEditions.Change change : batch) {
        take(change);
        after = change.report();
        taken++;
      }
      if (taken % SHOWN_WITHIN == 0 && taken > 0) {
        index.refresh();
      }
    } while (batch.size() == BATCH && stopping.getCount() > 0);
    if (taken > 0 && stopping.getCount() > 0) {
      index.refresh();
      index.commit(Map.of(ORIGIN, origin, UNTIL, until));
    }
  }

  private void take(ChangedEditions.Change change) throws IOException {
    if (change.current() == null) {
      index.remove(change.report());
    } else {
      index.put(change.current());
    }
  }
}
