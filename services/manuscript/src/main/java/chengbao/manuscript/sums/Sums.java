package chengbao.manuscript.sums;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.figures.Figure;
import java.util.ArrayList;
import java.util.List;

/// Does the sums of a report. A sum that comes out is shown wherever it is seen; one that does not
/// is claimed only where the words leave no other reading, for many a list after 其中 names only some
/// of the parts.
public final class Sums {
  private Sums() {}

  public static List<Sum> of(Manuscript manuscript, List<Figure> figures) {
    List<Sum> sums = new ArrayList<>();
    int next = 0;
    for (Block block : manuscript.blocks()) {
      int first = next;
      while (next < figures.size() && figures.get(next).blockId().equals(block.id())) {
        next++;
      }
      if (next - first > 1) {
        sums.addAll(of(block, figures.subList(first, next)));
      }
    }
    sums.addAll(Repeats.in(manuscript, figures));
    return sums;
  }

  static List<Sum> of(Block block, List<Figure> figures) {
    List<Sum> sums = new ArrayList<>();
    for (Passage passage : Passage.of(block, figures)) {
      List<Sum> parts = Parts.in(passage);
      List<Sum> rates = Rates.in(passage, parts);
      List<Sum> changes = Changes.in(passage);
      parts.stream()
          .filter(part -> !isSaidBy(part, rates) && !isSaidBy(part, changes))
          .forEach(sums::add);
      sums.addAll(rates);
      sums.addAll(changes);
    }
    return sums;
  }

  /// A part within its whole that a rate is worked out from, and parts that are a before and an
  /// after, need no line of their own.
  private static boolean isSaidBy(Sum part, List<Sum> others) {
    return part.holds()
        && others.stream()
            .anyMatch(other ->
                other.holds()
                    && other.start() == part.start()
                    && (part.kind() == Sum.Kind.SUBSET || other.kind() == Sum.Kind.CHANGE));
  }
}
