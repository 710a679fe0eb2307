package chengbao.manuscript.comparison;

import chengbao.manuscript.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Says which block of the earlier version became which of the later one: by id where ids tell,
/// then word for word, then by the most alike. Likely pairs come from an index of character pairs,
/// so that ten thousand blocks are not compared each with each.
final class Pairing {
  private static final int NONE = -1;
  private static final double ALIKE = 0.4;
  private static final int MOST_BLOCKS_OF_A_PAIR = 32;
  private static final int CANDIDATES = 4;

  private final List<TextBlock> before;
  private final List<TextBlock> after;
  private final int[] ofAfter;
  private final boolean[] taken;

  private record Pair(int before, int after, double likeness) {}

  private Pairing(List<TextBlock> before, List<TextBlock> after) {
    this.before = before;
    this.after = after;
    this.ofAfter = new int[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(ofAfter, NONE);
  }

  /// @return for each block of the later version the index of the earlier one, or -1
  static int[] of(List<TextBlock> before, List<TextBlock> after, boolean sameIds) {
    Pairing pairing = new Pairing(before, after);
    if (sameIds) {
      pairing.pair(TextBlock::id);
    }
    pairing.pair(TextBlock::text);
    pairing.pairAlike();
    return pairing.ofAfter;
  }

  private void take(int b, int a) {
    ofAfter[a] = b;
    taken[b] = true;
  }

  private void pair(Function<TextBlock, String> key) {
    Map<String, Deque<Integer>> byKey = new HashMap<>();
    for (int b = 0; b < before.size(); b++) {
      if (!taken[b]) {
        byKey.computeIfAbsent(key.apply(before.get(b)), _ -> new ArrayDeque<>()).add(b);
      }
    }
    for (int a = 0; a < ofAfter.length; a++) {
      Deque<Integer> same = ofAfter[a] == NONE ? byKey.get(key.apply(after.get(a))) : null;
      Integer first = same == null ? null : same.poll();
      if (first != null) {
        take(first, a);
      }
    }
  }

  private void pairAlike() {
    int[][] pairs = new int[before.size()][];
    for (int b = 0; b < pairs.length; b++) {
      pairs[b] = taken[b] ? new int[0] : Likeness.pairs(before.get(b).text());
    }
    long[] index = index(pairs);
    int[] shared = new int[pairs.length];
    List<Pair> alike = new ArrayList<>();
    for (int a = 0; a < ofAfter.length; a++) {
      if (ofAfter[a] == NONE) {
        int[] own = Likeness.pairs(after.get(a).text());
        for (int b : candidates(index, own, shared)) {
          double likeness = Likeness.of(own, pairs[b]);
          if (likeness >= ALIKE) {
            alike.add(new Pair(b, a, likeness));
          }
        }
      }
    }
    alike.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())));
    for (Pair pair : alike) {
      if (ofAfter[pair.after()] == NONE && !taken[pair.before()]) {
        take(pair.before(), pair.after());
      }
    }
  }

  /// Character pair and block, sorted; each block once for each pair.
  private static long[] index(int[][] pairs) {
    long[] index = new long[Arrays.stream(pairs).mapToInt(own -> own.length).sum()];
    int size = 0;
    for (int b = 0; b < pairs.length; b++) {
      for (int i = 0; i < pairs[b].length; i++) {
        if (i == 0 || pairs[b][i] != pairs[b][i - 1]) {
          index[size++] = (long) pairs[b][i] << 32 | b;
        }
      }
    }
    long[] sorted = Arrays.copyOf(index, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /// The few blocks that share the most rare pairs with a text.
  private static List<Integer> candidates(long[] index, int[] own, int[] shared) {
    List<Integer> touched = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      if (i > 0 && own[i] == own[i - 1]) {
        continue;
      }
      int from = position(index, (long) own[i] << 32);
      int to = position(index, ((long) own[i] + 1) << 32);
      if (to - from <= MOST_BLOCKS_OF_A_PAIR) {
        for (int j = from; j < to; j++) {
          int b = (int) index[j];
          if (shared[b]++ == 0) {
            touched.add(b);
          }
        }
      }
    }
    touched.sort(Comparator.comparingInt((Integer b) -> shared[b]).reversed());
    touched.forEach(b -> shared[b] = 0);
    return touched.subList(0, Math.min(CANDIDATES, touched.size()));
  }

  private static int position(long[] index, long key) {
    int found = Arrays.binarySearch(index, key);
    return found < 0 ? -found - 1 : found;
  }
}
