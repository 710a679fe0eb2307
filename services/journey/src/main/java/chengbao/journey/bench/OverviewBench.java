package chengbao.journey.bench;

import chengbao.local.RunningStack;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// The pages of rounds with ten readers at once, in a district of 5,000 units, 50,000 appointments
/// and ten rounds, and in one a tenth as large. The least privileged reader is measured first.
public final class OverviewBench {
  private static final int UNITS = 5_000;
  private static final int ROUNDS = 10;
  private static final int TENTH = 10;

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
    ReadersAtOnce drafters = ReadersAtOnce.signedIn(readers.base(), readers.drafter());
    ReadersAtOnce reviewers = ReadersAtOnce.signedIn(readers.base(), readers.reviewer());
    percentiles.put("drafter /", drafters.percentile("/", samples));
    percentiles.put("drafter /rounds", drafters.percentile("/rounds", samples));
    String overview = "/rounds/" + round;
    percentiles.put("drafter /rounds/{id}", drafters.percentile(overview, samples));
    percentiles.put("office /rounds", reviewers.percentile("/rounds", samples));
    percentiles.put("office /rounds/{id}", reviewers.percentile(overview, samples));
    percentiles.put(
        "office /rounds/{id}?state=draft&sort=wait",
        reviewers.percentile(overview + "?state=draft&sort=wait", samples));
    percentiles.put("office /rounds/{id}/mark", reviewers.percentile(overview + "/mark", samples));
    return percentiles;
  }
}
