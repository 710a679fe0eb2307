package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference.Added;
import chengbao.manuscript.comparison.Difference.Changed;
import chengbao.manuscript.comparison.Difference.Moved;
import chengbao.manuscript.comparison.Difference.Removed;
import chengbao.manuscript.comparison.Difference.Unchanged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Compares two versions of a report as a reviewer reads them: block by block, inside a block by
/// character, with numbers whole and moved blocks recognised. Takes time in proportion to the texts
/// even when they are hostile; nothing is thrown.
public final class Versions {
  private final List<TextBlock> before;
  private final List<TextBlock> after;
  private final int[] partners;
  private final boolean[] stays;
  private final List<Difference> differences = new ArrayList<>();

  private Versions(List<TextBlock> before, List<TextBlock> after, int[] partners) {
    this.before = before;
    this.after = after;
    this.partners = partners;
    this.stays = staying();
  }

  /// Compares two versions of one report, whose blocks keep their ids from draft to draft.
  public static List<Difference> ofOneReport(List<TextBlock> before, List<TextBlock> after) {
    return new Versions(before, after, Pairing.of(before, after, true)).differences();
  }

  /// Compares two texts that were read apart from each other; their ids mean nothing.
  public static List<Difference> ofTexts(List<TextBlock> before, List<TextBlock> after) {
    return new Versions(before, after, Pairing.of(before, after, false)).differences();
  }

  /// A draft's blocks in the form both comparisons take.
  public static List<TextBlock> blocks(List<Block> draft) {
    return draft.stream().map(TextBlock::disclosed).toList();
  }

  /// The steps from one text to another, empty when both are.
  public static List<Edit> edits(String before, String after) {
    Tokens.Cutter cutter = new Tokens.Cutter();
    Tokens left = cutter.cut(before);
    Tokens right = cutter.cut(after);
    List<Edit> edits = new ArrayList<>();
    int kept = 0;
    for (Alignment.Change change : Alignment.changes(left.codes(), right.codes())) {
      addKept(edits, left.slice(kept, change.beforeStart()));
      if (change.beforeEnd() > change.beforeStart()) {
        edits.add(new Edit.Deleted(left.slice(change.beforeStart(), change.beforeEnd())));
      }
      if (change.afterEnd() > change.afterStart()) {
        edits.add(new Edit.Inserted(right.slice(change.afterStart(), change.afterEnd())));
      }
      kept = change.beforeEnd();
    }
    addKept(edits, left.slice(kept, left.size()));
    return edits;
  }

  private static void addKept(List<Edit> edits, String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit.Kept(text));
    }
  }

  /// For each later block whether it stands in the same order as before.
  private boolean[] staying() {
    int[] paired = IntStream.range(0, partners.length).filter(a -> partners[a] >= 0).toArray();
    int[] positions = Arrays.stream(paired).map(a -> partners[a]).toArray();
    int[] weights = Arrays.stream(paired).map(a -> after.get(a).text().length() + 1).toArray();
    boolean[] inOrder = Ascending.heaviest(positions, weights);
    boolean[] staying = new boolean[partners.length];
    for (int i = 0; i < paired.length; i++) {
      staying[paired[i]] = inOrder[i];
    }
    return staying;
  }

  private List<Difference> differences() {
    boolean[] lives = new boolean[before.size()];
    Arrays.stream(partners).filter(b -> b >= 0).forEach(b -> lives[b] = true);
    int next = 0;
    int reached = 0;
    for (int a = 0; a < partners.length; a++) {
      if (stays[a]) {
        next = addRemoved(lives, next, partners[a]) + 1;
        addMoving(reached, a);
        differences.add(stayed(before.get(partners[a]), after.get(a)));
        reached = a + 1;
      }
    }
    addRemoved(lives, next, before.size());
    addMoving(reached, partners.length);
    return List.copyOf(differences);
  }

  private int addRemoved(boolean[] lives, int from, int to) {
    for (int b = from; b < to; b++) {
      if (!lives[b]) {
        differences.add(new Removed(before.get(b)));
      }
    }
    return to;
  }

  private void addMoving(int from, int to) {
    for (int a = from; a < to; a++) {
      int b = partners[a];
      differences.add(
          b < 0
              ? new Added(after.get(a))
              : new Moved(
                  before.get(b),
                  after.get(a),
                  b,
                  a,
                  edits(before.get(b).text(), after.get(a).text())));
    }
  }

  private static Difference stayed(TextBlock before, TextBlock after) {
    boolean same =
        new TextBlock(
                before.id(),
                after.kind(),
                after.level(),
                after.text(),
                after.disclosed(),
                after.withheldReason())
            .equals(before);
    return same
        ? new Unchanged(before, after)
        : new Changed(before, after, edits(before.text(), after.text()));
  }
}
