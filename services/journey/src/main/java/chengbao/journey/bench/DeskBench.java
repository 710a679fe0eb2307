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

/// The work list and the desk with ten readers at once: as a reviewer of an office with 300 units,
/// who may least, and of the office above 5,000, with 2,000 open cases and a million old ones, and
/// with ten thousand.
public final class DeskBench {
  private static final int FEW = 10_000;
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
    ReadersAtOnce least = ReadersAtOnce.signedIn(readers.base(), readers.first().username());
    for (String query : List.of("?state=waiting", "?state=decided")) {
      percentiles.put("300 units " + query, least.percentile("/cases" + query, samples));
    }
    ReadersAtOnce all = ReadersAtOnce.signedIn(readers.base(), readers.above().username());
    for (String query : queries()) {
      percentiles.put("5,000 units " + query, all.percentile("/cases" + query, samples));
    }
    percentiles.put("5,000 units, a deep page", deep(all, samples));
    String open = desk.waiting(readers.aboveOffice(), 1).getFirst();
    percentiles.put("desk of a case", all.percentile("/cases/" + open, samples));
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
  private static double deep(ReadersAtOnce all, int samples)
      throws InterruptedException, ExecutionException {
    String path = "/cases?state=decided";
    for (int page = 0; page < 40; page++) {
      path = all.first().link(path, "next");
    }
    return all.percentile(path, samples);
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
}
