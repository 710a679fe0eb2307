package chengbao.journey.bench;

import chengbao.journey.api.Case;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.district.Officer;
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

/// The work list and the desk with ten readers at once: as a reviewer of an office with 300 units,
/// who may least, and of the office above 5,000, with 2,000 open cases and a million old ones, and
/// with ten thousand.
public final class DeskBench {
  private static final int FEW = 10_000;
  private static final int READERS = 10;
  private static final int WARM_UP = 200;
  private static final int MOVES = 60;

  /// Who looks.
  ///
  /// @param base address of review
  /// @param first reviewer of the office with 300 units
  /// @param above reviewer of the office above all
  public record Readers(
      String base, Officer first, String firstOffice, Officer above, String aboveOffice) {}

  /// 95th percentiles in milliseconds, with few old cases and with many.
  ///
  /// @param most allowed
  public record Outcome(String page, double few, double many, double most) {
    public double ratio() {
      return many / few;
    }
  }

  private final LargeDesk desk;
  private final Readers readers;
  private final ReviewApi review;

  public DeskBench(RunningStack stack, ReviewApi review, Readers readers) {
    this.desk =
        new LargeDesk(
            stack,
            readers.firstOffice(),
            readers.aboveOffice(),
            List.of(readers.first().id(), readers.above().id()));
    this.review = review;
    this.readers = readers;
  }

  /// @param samples how often each page is asked for, all readers together
  /// @param old how many decided cases at last
  public List<Outcome> run(int samples, int old)
      throws SQLException, InterruptedException, ExecutionException {
    try {
      desk.grow(0, FEW);
      Map<String, Double> few = measured(samples);
      desk.grow(FEW + LargeDesk.OPEN, old);
      Map<String, Double> many = measured(samples);
      return few.entrySet().stream()
          .map(page ->
              new Outcome(
                  page.getKey(),
                  page.getValue(),
                  many.getOrDefault(page.getKey(), 0.0),
                  page.getKey().startsWith("move") ? 50 : 100))
          .toList();
    } finally {
      desk.remove();
    }
  }

  private Map<String, Double> measured(int samples)
      throws SQLException, InterruptedException, ExecutionException {
    Map<String, Double> percentiles = new LinkedHashMap<>();
    List<PageVisit> least = signedIn(readers.first());
    for (String query : List.of("?state=waiting", "?state=decided")) {
      percentiles.put("300 units " + query, percentile(least, "/cases" + query, samples));
    }
    List<PageVisit> all = signedIn(readers.above());
    for (String query : queries()) {
      percentiles.put("5,000 units " + query, percentile(all, "/cases" + query, samples));
    }
    percentiles.put("5,000 units, a deep page", deep(all, samples));
    String open = desk.waiting(readers.aboveOffice(), 1).getFirst();
    percentiles.put("desk of a case", percentile(all, "/cases/" + open, samples));
    moves(percentiles);
    return percentiles;
  }

  /// Every list, every order, every filter.
  private static List<String> queries() {
    List<String> queries = new ArrayList<>();
    for (String state : List.of("waiting", "claimed", "with-unit", "decided")) {
      queries.add("?state=" + state);
    }
    for (String state : List.of("waiting", "decided")) {
      for (String more :
          List.of(
              "sort=due",
              "sort=submitted",
              "sort=unit",
              "sort=findings",
              "kind=district-bureau",
              "kind=district-government",
              "due=week",
              "findings=some",
              "q=%E6%B5%8B%E9%80%9F%E7%AC%AC1234",
              "q=%E8%A1%97%E9%81%93",
              "level=1")) {
        queries.add("?state=" + state + "&" + more);
      }
    }
    return queries;
  }

  /// Forty pages on.
  private static double deep(List<PageVisit> visits, int samples)
      throws InterruptedException, ExecutionException {
    String path = "/cases?state=decided";
    for (int page = 0; page < 40; page++) {
      path = visits.getFirst().link(path, "next");
    }
    return percentile(visits, path, samples);
  }

  private void moves(Map<String, Double> percentiles) throws SQLException {
    Timings claims = new Timings();
    Timings decisions = new Timings();
    for (String id : desk.waiting(readers.firstOffice(), MOVES)) {
      Case waiting = review.find(readers.first(), id).orElseThrow();
      long from = System.nanoTime();
      Case claimed = review.claim(readers.first(), waiting);
      claims.add(Duration.ofNanos(System.nanoTime() - from));
      from = System.nanoTime();
      review.endorse(readers.first(), claimed, "要素齐全，同意上报。");
      decisions.add(Duration.ofNanos(System.nanoTime() - from));
    }
    percentiles.put("move: claim", claims.percentile(95));
    percentiles.put("move: endorse", decisions.percentile(95));
  }

  private List<PageVisit> signedIn(Officer officer) {
    List<PageVisit> visits = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      visits.add(new PageVisit(readers.base()).signIn(officer.username()));
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
