package chengbao.manuscript.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Passages of a few tokens that occur exactly once in each of two texts, in an order both texts
/// agree on. They are where two long texts can be laid beside each other without doubt.
final class Anchors {
  private static final int POSITION_BITS = 24;
  private static final long POSITION = (1L << POSITION_BITS) - 1;

  private Anchors() {}

  /// @return pairs {index in before, index in after}, ascending in both
  static List<int[]> common(
      int[] before,
      int fromBefore,
      int toBefore,
      int[] after,
      int fromAfter,
      int toAfter,
      int length) {
    long[] left = once(before, fromBefore, toBefore, length);
    long[] right = once(after, fromAfter, toAfter, length);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      int order = Long.compare(left[i] >>> POSITION_BITS, right[j] >>> POSITION_BITS);
      if (order == 0) {
        int b = fromBefore + (int) (left[i++] & POSITION);
        int a = fromAfter + (int) (right[j++] & POSITION);
        if (Arrays.equals(before, b, b + length, after, a, a + length)) {
          pairs.add(new int[] {b, a});
        }
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
    return inOrder(pairs);
  }

  /// Hash and position of every passage whose hash occurs once, sorted.
  private static long[] once(int[] tokens, int from, int to, int length) {
    int count = Math.min(to - from - length + 1, 1 << POSITION_BITS);
    if (count <= 0) {
      return new long[0];
    }
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = Hashes.of(tokens, from + i, length) << POSITION_BITS | i;
    }
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      long hash = hashes[i] >>> POSITION_BITS;
      boolean again =
          (i > 0 && hashes[i - 1] >>> POSITION_BITS == hash)
              || (i + 1 < count && hashes[i + 1] >>> POSITION_BITS == hash);
      if (!again) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  private static List<int[]> inOrder(List<int[]> pairs) {
    int[] positions = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    int[] weights = new int[positions.length];
    Arrays.fill(weights, 1);
    boolean[] chosen = Ascending.heaviest(positions, weights);
    List<int[]> inOrder = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i]) {
        inOrder.add(pairs.get(i));
      }
    }
    return inOrder;
  }
}
