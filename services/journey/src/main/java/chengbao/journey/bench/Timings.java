package chengbao.journey.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long something took, many times.
public final class Timings {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final List<Long> nanoseconds = new ArrayList<>();

  void add(Duration took) {
    nanoseconds.add(took.toNanos());
  }

  public int count() {
    return nanoseconds.size();
  }

  /// The time that half of them did not exceed.
  public double median() {
    return percentile(50);
  }

  /// The smallest time that this share of them did not exceed, in milliseconds.
  public double percentile(int percent) {
    if (nanoseconds.isEmpty()) {
      throw new IllegalStateException("nothing was timed");
    }
    List<Long> sorted = new ArrayList<>(nanoseconds);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(0, rank - 1)) / NANOS_PER_MILLISECOND;
  }

  /// Milliseconds with one decimal.
  public static String written(double milliseconds) {
    return String.format(Locale.ROOT, "%.1f", milliseconds);
  }
}
