package chengbao.manuscript.comparison;

import java.util.Arrays;

/// The heaviest ascending part of a sequence of distinct numbers. What is outside of it moved: of
/// two paragraphs that changed places the shorter one is said to have moved.
final class Ascending {
  private Ascending() {}

  /// @param values distinct, none negative
  /// @return for each value whether it belongs to the heaviest ascending part
  static boolean[] heaviest(int[] values, int[] weights) {
    int[] ranks = ranks(values);
    long[] best = new long[values.length];
    int[] previous = new int[values.length];
    int[] tree = new int[values.length + 1];
    Arrays.fill(tree, -1);
    int last = -1;
    for (int i = 0; i < values.length; i++) {
      previous[i] = bestBelow(tree, best, ranks[i]);
      best[i] = weights[i] + (previous[i] < 0 ? 0 : best[previous[i]]);
      record(tree, best, ranks[i], i);
      last = last < 0 || best[i] > best[last] ? i : last;
    }
    boolean[] chosen = new boolean[values.length];
    for (int i = last; i >= 0; i = previous[i]) {
      chosen[i] = true;
    }
    return chosen;
  }

  private static int[] ranks(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = Arrays.binarySearch(sorted, values[i]) + 1;
    }
    return ranks;
  }

  /// The heaviest end among all ranks below this one, in a Fenwick tree.
  private static int bestBelow(int[] tree, long[] best, int rank) {
    int found = -1;
    for (int r = rank - 1; r > 0; r -= r & -r) {
      if (tree[r] >= 0 && (found < 0 || best[tree[r]] > best[found])) {
        found = tree[r];
      }
    }
    return found;
  }

  private static void record(int[] tree, long[] best, int rank, int i) {
    for (int r = rank; r < tree.length; r += r & -r) {
      if (tree[r] < 0 || best[i] > best[tree[r]]) {
        tree[r] = i;
      }
    }
  }
}
