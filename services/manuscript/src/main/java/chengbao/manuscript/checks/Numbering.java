package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.structure.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Numbers of headings that skip, repeat or lost a bracket. Each level starts anew under every
/// higher heading or goes on counting, and a list may start anew anywhere. A sign that the whole
/// report uses (一. or 一）) is its style; only one that differs from the others was lost.
final class Numbering implements Rule {
  @Override
  public String id() {
    return "C10-numbering";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    Count[] counts = {new Count(), new Count(), new Count(), new Count(), new Count()};
    Set<Integer> wellFormed = wellFormedLevels(draft.manuscript().blocks());
    String before = "";
    for (Block block : draft.manuscript().blocks()) {
      Optional<Marker> marker = numbered(block);
      if (marker.isPresent() && !block.text().equals(before)) {
        check(block, marker.get(), counts, hits);
        if (!marker.get().wellFormed() && wellFormed.contains(marker.get().level())) {
          hits.add(hit(block, marker.get()).variant("broken"));
        }
      }
      before = block.text();
    }
    return hits;
  }

  private static Optional<Marker> numbered(Block block) {
    boolean counts = block.kind() != BlockKind.TABLE && block.kind() != BlockKind.PARAGRAPH;
    return counts ? Marker.at(block.text()).filter(marker -> !marker.isLink()) : Optional.empty();
  }

  private static Set<Integer> wellFormedLevels(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> numbered(block).stream())
        .filter(Marker::wellFormed)
        .map(Marker::level)
        .collect(Collectors.toSet());
  }

  private static Hit hit(Block block, Marker marker) {
    return Hit.of(block, 0, marker.end())
        .with("number", block.text().substring(0, marker.end()).strip());
  }

  /// How far a level has counted; after a repeated number the next may follow either the number or
  /// its place.
  private static final class Count {
    private int last;
    private int otherwise;
    private int underTheHeadingBefore;

    boolean follows(int ordinal) {
      return ordinal == last + 1
          || otherwise > 0 && ordinal == otherwise + 1
          || last == 0 && ordinal == underTheHeadingBefore + 1;
    }

    void set(int ordinal, boolean repeated) {
      otherwise = repeated ? last + 1 : 0;
      last = ordinal;
    }

    void clear() {
      underTheHeadingBefore = Math.max(last, underTheHeadingBefore);
      last = 0;
      otherwise = 0;
    }
  }

  /// A series may change its style: （一） (2) （三）.
  private static boolean inOtherStyle(Count[] counts, Marker marker) {
    return marker.level() == 2 && counts[4].last > 1 && counts[4].last == marker.ordinal() - 1;
  }

  private static void check(Block block, Marker marker, Count[] counts, List<Hit> hits) {
    int level = marker.level();
    Count count = counts[level];
    boolean startsAnew =
        marker.ordinal() == 1 && (count.last == 0 || level == 2 && count.last > 1 || level > 2);
    boolean follows = startsAnew || count.follows(marker.ordinal()) || inOtherStyle(counts, marker);
    boolean repeated = !follows && marker.ordinal() <= count.last;
    if (!follows) {
      hits.add(hit(block, marker).variant(repeated ? "repeated" : "gap"));
    }
    count.set(marker.ordinal(), repeated);
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper].clear();
    }
  }
}
