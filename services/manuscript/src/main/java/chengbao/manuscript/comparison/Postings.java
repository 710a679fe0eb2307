package chengbao.manuscript.comparison;

/// Which report has which fingerprint: numbers in ascending order, the fingerprint in the upper 39
/// bits, the report's ordinal in the lower 24.
interface Postings {
  int REPORT_BITS = 24;
  int MOST_REPORTS = 1 << REPORT_BITS;

  long size();

  long at(long index);

  static long of(long hash, int report) {
    return hash << REPORT_BITS | report;
  }

  static long hash(long posting) {
    return posting >>> REPORT_BITS;
  }

  static int report(long posting) {
    return (int) (posting & (MOST_REPORTS - 1));
  }

  /// The first index whose posting has this fingerprint or a greater one. Hashes are spread evenly,
  /// so guessing comes close in a few steps; halving bounds what guessing cannot.
  default long first(long hash) {
    long wanted = of(hash, 0);
    long low = 0;
    long high = size();
    for (int step = 0; low < high; step++) {
      long middle = step < 6 ? guess(wanted, low, high) : (low + high) >>> 1;
      if (at(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long guess(long wanted, long low, long high) {
    long least = at(low);
    long most = at(high - 1);
    if (wanted <= least || most <= least) {
      return low;
    }
    if (wanted >= most) {
      return high - 1;
    }
    double share = (double) (wanted - least) / (most - least);
    return Math.clamp(low + (long) (share * (high - 1 - low)), low, high - 1);
  }
}
