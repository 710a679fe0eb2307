package chengbao.manuscript.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stretches two reports share: runs of the same letters, joined where only a few letters
/// between them differ. Takes time in proportion to the reports, whatever they are.
final class Overlap {
  private static final int RUN = 6;
  private static final int GAP = 12;
  private static final int TRIES = 16;

  private final Letters here;
  private final Letters there;
  private final int[] heads;
  private final int[] next;
  private final List<Stretch> stretches = new ArrayList<>();

  /// A run of the same letters.
  record Run(int here, int there, int length) {}

  /// Runs with small gaps between them, all in one block on either side.
  record Stretch(List<Run> runs) {
    int start() {
      return runs.getFirst().here();
    }

    int end() {
      return runs.getLast().here() + runs.getLast().length();
    }

    int startThere() {
      return runs.getFirst().there();
    }

    int endThere() {
      return runs.getLast().there() + runs.getLast().length();
    }

    /// The share of the longer side that both have.
    double likeness() {
      int same = runs.stream().mapToInt(Run::length).sum();
      return (double) same / Math.max(end() - start(), endThere() - startThere());
    }
  }

  private Overlap(Letters here, Letters there) {
    this.here = here;
    this.there = there;
    this.heads = new int[Math.max(16, Integer.highestOneBit(there.length() | 1) * 2)];
    this.next = new int[there.length()];
    Arrays.fill(heads, -1);
    for (int i = there.length() - RUN; i >= 0; i--) {
      int slot = slot(there.text(), i);
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  static List<Stretch> of(Letters here, Letters there) {
    return new Overlap(here, there).stretches();
  }

  private int slot(String text, int at) {
    int hash = 0;
    for (int i = at; i < at + RUN; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
      hash ^= hash >>> 15;
    }
    return hash & (heads.length - 1);
  }

  private List<Stretch> stretches() {
    List<Run> open = new ArrayList<>();
    for (int i = 0; i + RUN <= here.length(); ) {
      Run run = longest(i, open);
      if (run == null) {
        i++;
        continue;
      }
      if (!open.isEmpty() && !continues(open.getLast(), run)) {
        stretches.add(new Stretch(List.copyOf(open)));
        open.clear();
      }
      open.add(run);
      i += run.length();
    }
    if (!open.isEmpty()) {
      stretches.add(new Stretch(List.copyOf(open)));
    }
    return stretches;
  }

  /// The longest run that begins here; one that continues the open stretch goes before longer ones.
  private @Nullable Run longest(int i, List<Run> open) {
    Run best = null;
    boolean bestContinues = false;
    int tries = TRIES;
    for (int j = heads[slot(here.text(), i)]; j >= 0 && tries-- > 0; j = next[j]) {
      int length = common(i, j);
      if (length >= RUN) {
        Run run = new Run(i, j, length);
        boolean continues = !open.isEmpty() && continues(open.getLast(), run);
        if (best == null
            || (continues && !bestContinues)
            || (continues == bestContinues && length > best.length())) {
          best = run;
          bestContinues = continues;
        }
      }
    }
    return best;
  }

  private int common(int i, int j) {
    int length = 0;
    while (i + length < here.length()
        && j + length < there.length()
        && here.text().charAt(i + length) == there.text().charAt(j + length)
        && here.text().charAt(i + length) != Letters.BETWEEN) {
      length++;
    }
    return length;
  }

  private boolean continues(Run last, Run run) {
    int gap = run.here() - last.here() - last.length();
    int gapThere = run.there() - last.there() - last.length();
    return gap <= GAP
        && gapThere >= 0
        && gapThere <= GAP
        && here.blocks()[last.here()] == here.blocks()[run.here()]
        && there.blocks()[last.there()] == there.blocks()[run.there()];
  }
}
