package chengbao.manuscript.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds which tokens two texts have in common, in bounded time whatever the texts are.
///
/// Where the texts are close, Myers' greedy algorithm gives the shortest script. Where they are far
/// apart it would take quadratic time; there the texts are first split at passages that occur once
/// in each, and what has no such passage counts as rewritten. A library with Myers alone has no
/// such bound, which is why there is none here.
final class Alignment {
  private static final int MOST_EDITS = 300;
  private static final int ANCHOR = 6;
  private static final int DEEPEST = 8;
  private static final long MOST_STEPS = 30_000_000;

  private final int[] before;
  private final int[] after;
  private final boolean[] keptBefore;
  private final boolean[] keptAfter;
  private long steps;

  /// A stretch that differs: tokens of the earlier text and those that stand in their place.
  record Change(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
    int size() {
      return Math.max(beforeEnd - beforeStart, afterEnd - afterStart);
    }
  }

  private Alignment(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.keptBefore = new boolean[before.length];
    this.keptAfter = new boolean[after.length];
  }

  /// The differing stretches in order. Between two of them both texts have the same tokens.
  static List<Change> changes(int[] before, int[] after) {
    Alignment alignment = new Alignment(before, after);
    alignment.align(0, before.length, 0, after.length, 0);
    return readable(alignment.changes());
  }

  private void align(int fromBefore, int toBefore, int fromAfter, int toAfter, int depth) {
    int b = fromBefore;
    int a = fromAfter;
    while (b < toBefore && a < toAfter && before[b] == after[a]) {
      keep(b++, a++);
    }
    int endBefore = toBefore;
    int endAfter = toAfter;
    while (endBefore > b && endAfter > a && before[endBefore - 1] == after[endAfter - 1]) {
      keep(--endBefore, --endAfter);
    }
    if (b < endBefore
        && a < endAfter
        && !shortestScript(b, endBefore, a, endAfter)
        && depth < DEEPEST) {
      split(b, endBefore, a, endAfter, depth);
    }
  }

  private void keep(int b, int a) {
    keptBefore[b] = true;
    keptAfter[a] = true;
  }

  /// Myers' O(ND) algorithm. Gives up, with nothing kept, when more than [#MOST_EDITS] edits are
  /// needed.
  private boolean shortestScript(int b, int endBefore, int a, int endAfter) {
    int most = Math.min(MOST_EDITS, endBefore - b + endAfter - a);
    int[] furthest = new int[2 * most + 2];
    int[][] trace = new int[most + 1][];
    for (int edits = 0; edits <= most && steps < MOST_STEPS; edits++) {
      trace[edits] = Arrays.copyOfRange(furthest, most - edits, most + edits + 1);
      steps += edits;
      for (int k = -edits; k <= edits; k += 2) {
        int x = start(furthest, most, edits, k);
        int begin = x;
        while (b + x < endBefore && a + x - k < endAfter && before[b + x] == after[a + x - k]) {
          x++;
        }
        steps += 1L + x - begin;
        furthest[most + k] = x;
        if (b + x >= endBefore && a + x - k >= endAfter) {
          trace(trace, edits, k, x, b, a);
          return true;
        }
      }
    }
    return false;
  }

  private static int start(int[] furthest, int middle, int edits, int k) {
    if (edits == 0) {
      return 0;
    }
    boolean down =
        k == -edits || (k != edits && furthest[middle + k - 1] < furthest[middle + k + 1]);
    return down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
  }

  private void trace(int[][] trace, int edits, int lastK, int lastX, int b, int a) {
    int k = lastK;
    int x = lastX;
    for (int d = edits; d >= 0; d--) {
      int begin = start(trace[d], d, d, k);
      while (x > begin) {
        x--;
        keep(b + x, a + x - k);
      }
      if (d > 0) {
        boolean down = k == -d || (k != d && trace[d][d + k - 1] < trace[d][d + k + 1]);
        x = down ? begin : begin - 1;
        k = down ? k + 1 : k - 1;
      }
    }
  }

  private void split(int b, int endBefore, int a, int endAfter, int depth) {
    List<int[]> anchors = Anchors.common(before, b, endBefore, after, a, endAfter, ANCHOR);
    if (anchors.isEmpty()) {
      return;
    }
    int lastBefore = b;
    int lastAfter = a;
    for (int[] anchor : anchors) {
      if (anchor[0] >= lastBefore && anchor[1] >= lastAfter) {
        align(lastBefore, anchor[0], lastAfter, anchor[1], depth + 1);
        for (int i = 0; i < ANCHOR; i++) {
          keep(anchor[0] + i, anchor[1] + i);
        }
        lastBefore = anchor[0] + ANCHOR;
        lastAfter = anchor[1] + ANCHOR;
      }
    }
    align(lastBefore, endBefore, lastAfter, endAfter, depth + 1);
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int b = 0;
    int a = 0;
    while (b < before.length || a < after.length) {
      int startBefore = b;
      int startAfter = a;
      while (b < before.length && !keptBefore[b]) {
        b++;
      }
      while (a < after.length && !keptAfter[a]) {
        a++;
      }
      if (b > startBefore || a > startAfter) {
        changes.add(new Change(startBefore, b, startAfter, a));
      } else {
        b++;
        a++;
      }
    }
    return changes;
  }

  /// Joins changes with less between them than they change themselves: a lone 的 that happens to
  /// stand in both texts is no help to a reader.
  private static List<Change> readable(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change next : changes) {
      Change change = next;
      while (!joined.isEmpty() && isNoise(joined.getLast(), change)) {
        Change last = joined.removeLast();
        change =
            new Change(
                last.beforeStart(), change.beforeEnd(), last.afterStart(), change.afterEnd());
      }
      joined.add(change);
    }
    return joined;
  }

  private static boolean isNoise(Change one, Change next) {
    int between = next.beforeStart() - one.beforeEnd();
    return between <= 8 && between < one.size() && between < next.size();
  }
}
