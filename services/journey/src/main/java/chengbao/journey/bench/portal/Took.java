package chengbao.journey.bench.portal;

import java.util.Arrays;

/// How long pages took, in milliseconds.
///
/// @param p95 what 95 of a hundred did not exceed, and 99 likewise
public record Took(double median, double p95, double p99) {

  private static final double NANOS_PER_MILLISECOND = 1e6;

  static Took of(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Took(among(sorted, 0.5), among(sorted, 0.95), among(sorted, 0.99));
  }

  private static double among(long[] sorted, double share) {
    return sorted[(int) (sorted.length * share)] / NANOS_PER_MILLISECOND;
  }
}
