package chengbao.manuscript.comparison;

import java.util.Arrays;

/// A few hashes that stand for a report (winnowing, Schleimer, Wilkerson and Aiken 2003): of every
/// [#WINDOW] neighbouring runs of [#RUN] letters the least hash is taken. Two reports that share
/// [#SURE] letters in a row share a fingerprint for certain, and an edit elsewhere changes none.
///
/// @param hashes 39 bits each, never negative, in the order of the text
/// @param positions for each hash where its run begins among the letters
record Fingerprints(long[] hashes, int[] positions) {
  static final int RUN = 10;
  static final int WINDOW = 12;
  static final int SURE = RUN + WINDOW - 1;
  private static final long NONE = Long.MAX_VALUE;

  static Fingerprints of(Letters letters) {
    long[] runs = runs(letters);
    long[] hashes = new long[runs.length];
    int[] positions = new int[runs.length];
    int count = 0;
    int least = -1;
    for (int end = 0; end < runs.length; end++) {
      if (least < 0 || least <= end - WINDOW) {
        least = least(runs, end - WINDOW + 1, end);
      } else if (runs[end] <= runs[least]) {
        least = end;
      }
      boolean full = end >= WINDOW - 1 || end == runs.length - 1;
      if (full && runs[least] != NONE && (count == 0 || positions[count - 1] != least)) {
        hashes[count] = runs[least];
        positions[count++] = least;
      }
    }
    return new Fingerprints(Arrays.copyOf(hashes, count), Arrays.copyOf(positions, count));
  }

  /// The last of the least in a window.
  private static int least(long[] runs, int from, int to) {
    int least = Math.max(0, from);
    for (int i = least + 1; i <= to; i++) {
      least = runs[i] <= runs[least] ? i : least;
    }
    return least;
  }

  /// The hash of every run; none where a block ends in it or most of it is prescribed wording.
  private static long[] runs(Letters letters) {
    int[] tokens = letters.text().chars().toArray();
    long[] runs = new long[Math.max(0, tokens.length - RUN + 1)];
    int prescribed = 0;
    int between = 0;
    for (int i = 0; i < tokens.length; i++) {
      prescribed += letters.prescribed()[i] ? 1 : 0;
      between += tokens[i] == Letters.BETWEEN ? 1 : 0;
      int start = i - RUN + 1;
      if (start >= 0) {
        runs[start] =
            between > 0 || prescribed > RUN / 2 ? NONE : Hashes.of(tokens, start, RUN) >>> 25;
        prescribed -= letters.prescribed()[start] ? 1 : 0;
        between -= tokens[start] == Letters.BETWEEN ? 1 : 0;
      }
    }
    return runs;
  }
}
