package chengbao.journey.bench;

import chengbao.local.RunningStack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The pages of rounds with ten readers at once, in a district of 5,000 units, 50,000 appointments
/// and ten rounds, and in one a tenth as large. The least privileged reader is measured first.
public final class OverviewBench {
  private static final int UNITS = 5_000;
  private static final int ROUNDS = 10;
  private static final int TENTH = 10;
  private static final int READERS = 10;
  private static final int WARM_UP = 300;

  /// Who looks at the large district.
  ///
  /// @param office of the oversight office
  /// @param ownUnit of the drafter
  public record Readers(
      String base,
      String office,
      String areaCode,
      String ownUnit,
      String drafter,
      String reviewer) {}

  /// One page as one reader sees it.
  ///
  /// @param tenth 95th percentile in milliseconds in the smaller district
  public record Outcome(String page, double tenth, double whole) {
    public double ratio() {
      return whole / tenth;
    }
  }

  private final RunningStack stack;
  private final Readers readers;

  public OverviewBench(RunningStack stack, Readers readers) {
    this.stack = stack;
    this.readers = readers;
  }

  /// @param samples how often each page is asked for, all readers together
  public List<Outcome> run(int samples)
      throws SQLException, InterruptedException, ExecutionException {
    LargeDistrict district =
        new LargeDistrict(stack, readers.office(), readers.areaCode(), readers.ownUnit());
    try {
      String small = district.grow(UNITS / TENTH, 1);
      Map<String, Double> tenth = measured(small, samples);
      String large = district.grow(UNITS, ROUNDS);
      Map<String, Double> whole = measured(large, samples);
      return tenth.entrySet().stream()
          .map(page ->
              new Outcome(page.getKey(), page.getValue(), whole.getOrDefault(page.getKey(), 0.0)))
          .toList();
    } finally {
      district.remove();
    }
  }

  private Map<String, Double> measured(String round, int samples)
      throws InterruptedException, ExecutionException {
    Map<String, Double> percentiles = new LinkedHashMap<>();
    List<PageVisit> drafters = signedIn(readers.drafter());
    List<PageVisit> reviewers = signedIn(readers.reviewer());
    percentiles.put("drafter /", percentile(drafters, "/", samples));
    percentiles.put("drafter /rounds", percentile(drafters, "/rounds", samples));
    String overview = "/rounds/" + round;
    percentiles.put("drafter /rounds/{id}", percentile(drafters, overview, samples));
    percentiles.put("office /rounds", percentile(reviewers, "/rounds", samples));
    percentiles.put("office /rounds/{id}", percentile(reviewers, overview, samples));
    percentiles.put(
        "office /rounds/{id}?state=draft&sort=wait",
        percentile(reviewers, overview + "?state=draft&sort=wait", samples));
    percentiles.put("office /rounds/{id}/mark", percentile(reviewers, overview + "/mark", samples));
    return percentiles;
  }

  private List<PageVisit> signedIn(String username) {
    List<PageVisit> visits = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      visits.add(new PageVisit(readers.base()).signIn(username));
    }
    return visits;
  }

  private static double percentile(List<PageVisit> visits, String path, int samples)
      throws InterruptedException, ExecutionException {
    ask(visits, path, WARM_UP);
    return ask(visits, path, samples).percentile(95);
  }

  private static Timings ask(List<PageVisit> visits, String path, int samples)
      throws InterruptedException, ExecutionException {
    Timings timings = new Timings();
    try (var all = Executors.newFixedThreadPool(visits.size())) {
      List<Future<List<Duration>>> asked = new ArrayList<>();
      for (PageVisit visit : visits) {
        asked.add(
            all.submit(() -> {
              List<Duration> took = new ArrayList<>();
              for (int once = 0; once < samples / visits.size(); once++) {
                took.add(visit.time(path));
              }
              return took;
            }));
      }
      for (Future<List<Duration>> one : asked) {
        one.get().forEach(timings::add);
      }
    }
    return timings;
  }
}
