package chengbao.journey.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Ten browsers of one officer, who ask for pages at the same time and without a pause.
final class ReadersAtOnce {
  private static final int READERS = 10;
  private static final int WARM_UP = 300;

  private final List<PageVisit> visits;

  private ReadersAtOnce(List<PageVisit> visits) {
    this.visits = visits;
  }

  static ReadersAtOnce signedIn(String base, String username) {
    List<PageVisit> visits = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      visits.add(new PageVisit(base).signIn(username));
    }
    return new ReadersAtOnce(visits);
  }

  /// One of them, who may look around before all ask.
  PageVisit first() {
    return visits.getFirst();
  }

  /// The 95th percentile in milliseconds, after a warm-up.
  ///
  /// @param samples how often the page is asked for, all readers together
  double percentile(String path, int samples) throws InterruptedException, ExecutionException {
    ask(path, WARM_UP);
    return ask(path, samples).percentile(95);
  }

  private Timings ask(String path, int samples) throws InterruptedException, ExecutionException {
    Timings timings = new Timings();
    try (var all = Executors.newFixedThreadPool(visits.size())) {
      List<Future<List<Duration>>> asked = new ArrayList<>();
      for (PageVisit visit : visits) {
        asked.add(all.submit(() -> asking(visit, path, samples / visits.size())));
      }
      for (Future<List<Duration>> one : asked) {
        one.get().forEach(timings::add);
      }
    }
    return timings;
  }

  private static List<Duration> asking(PageVisit visit, String path, int times) {
    List<Duration> took = new ArrayList<>();
    for (int once = 0; once < times; once++) {
      took.add(visit.time(path));
    }
    return took;
  }
}
