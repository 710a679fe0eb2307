package chengbao.journey.bench.portal;

import java.util.Arrays;

/// How long pages took, in milliseconds.
///
/// @param p95 what 95 of a hundred did not exceed
public record Took(double median, double p95) {

  private static final double NANOS_PER_MILLISECOND = 1e6;

  static Took of(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Took(
        sorted[sorted.length / 2] / NANOS_PER_MILLISECOND,
        sorted[(int) (sorted.length * 0.95)] / NANOS_PER_MILLISECOND);
  }
}
