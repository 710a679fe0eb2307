package chengbao.review.web;

import chengbao.manuscript.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two versions side by side, block by block: blocks keep their ids from one version to the next,
/// so what has the same id is the same block, and within it the changed middle is found.
final class BlockComparison {
  /// What became of a block.
  enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /// @param before the earlier wording of a changed block
  record Compared(TextBlock block, Change change, @Nullable String before) {}

  private BlockComparison() {}

  /// The later version's blocks in order, and each removed block where it stood.
  static List<Compared> of(List<TextBlock> before, List<TextBlock> after) {
    Map<String, TextBlock> earlier = new HashMap<>();
    before.forEach(block -> earlier.put(block.id(), block));
    Set<String> kept = new HashSet<>();
    after.forEach(block -> kept.add(block.id()));
    List<Compared> compared = new ArrayList<>();
    int next = 0;
    for (TextBlock block : after) {
      TextBlock was = earlier.get(block.id());
      while (was != null && next < before.size() && !before.get(next).id().equals(block.id())) {
        addRemoved(compared, before.get(next++), kept);
      }
      next += was == null ? 0 : 1;
      compared.add(compared(block, was));
    }
    before
        .subList(Math.min(next, before.size()), before.size())
        .forEach(rest -> addRemoved(compared, rest, kept));
    return compared;
  }

  private static void addRemoved(List<Compared> compared, TextBlock block, Set<String> kept) {
    if (!kept.contains(block.id())) {
      compared.add(new Compared(block, Change.REMOVED, null));
    }
  }

  private static Compared compared(TextBlock block, @Nullable TextBlock was) {
    if (was == null) {
      return new Compared(block, Change.ADDED, null);
    }
    return was.text().equals(block.text()) && was.disclosed() == block.disclosed()
        ? new Compared(block, Change.SAME, null)
        : new Compared(block, Change.CHANGED, was.text());
  }
}
