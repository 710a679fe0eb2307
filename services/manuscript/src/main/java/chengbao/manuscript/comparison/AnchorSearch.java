package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.Section;
import chengbao.manuscript.comparison.Anchored.Changed;
import chengbao.manuscript.comparison.Anchored.Gone;
import chengbao.manuscript.comparison.Anchored.Moved;
import chengbao.manuscript.comparison.Anchored.Unchanged;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for an anchor's passage: word for word in its block, word for word elsewhere, rewritten in
/// its block, rewritten elsewhere. Words around it decide between places that are equally good.
final class AnchorSearch {
  private static final int TELLING = 12;
  private static final double ALIKE_AT_HOME = 0.5;
  private static final double ALIKE_ELSEWHERE = 0.7;

  private final Anchor anchor;
  private final List<Block> blocks;
  private final FirstLevel[] sections;

  AnchorSearch(Anchor anchor, List<Block> blocks) {
    this.anchor = anchor;
    this.blocks = blocks;
    this.sections = FirstLevel.of(blocks);
  }

  Anchored found() {
    Block home = home();
    Anchored found = home == null ? null : atHome(home);
    found = found == null ? elsewhere(home) : found;
    found = found == null && home != null ? rewritten(home, ALIKE_AT_HOME) : found;
    found = found == null ? rewrittenElsewhere(home) : found;
    return found == null ? new Gone(anchor.section(), anchor.heading(), standing()) : found;
  }

  private @Nullable Block home() {
    return blocks.stream()
        .filter(block -> block.id().equals(anchor.blockId()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Anchored atHome(Block home) {
    int at = exactly(home.text());
    if (at < 0) {
      return null;
    }
    Place place = Place.in(home, at, at + anchor.exact().length());
    return sectionMoved(home) ? new Moved(place) : new Unchanged(place);
  }

  private boolean sectionMoved(Block home) {
    return standing() != null && !sections[blocks.indexOf(home)].id().equals(anchor.section());
  }

  private @Nullable String standing() {
    boolean stands =
        anchor.section().equals(Section.OPENING)
            || Arrays.stream(sections).anyMatch(one -> one.id().equals(anchor.section()));
    return stands ? anchor.section() : null;
  }

  /// Where the exact words stand, the best fitting place when there are several; -1 when nowhere.
  private int exactly(String text) {
    int best = -1;
    int bestContext = -1;
    int tries = 1000;
    for (int at = text.indexOf(anchor.exact());
        at >= 0 && tries-- > 0;
        at = text.indexOf(anchor.exact(), at + 1)) {
      int context = context(text, at, at + anchor.exact().length());
      boolean nearer =
          context == bestContext && Math.abs(at - anchor.start()) < Math.abs(best - anchor.start());
      if (context > bestContext || nearer) {
        best = at;
        bestContext = context;
      }
    }
    boolean pointless = anchor.exact().isEmpty() && bestContext == 0 && !text.isEmpty();
    return pointless ? -1 : best;
  }

  /// How many characters right before and right after a place are as they were.
  private int context(String text, int start, int end) {
    int before = 0;
    while (before < anchor.prefix().length()
        && before < start
        && text.charAt(start - 1 - before)
            == anchor.prefix().charAt(anchor.prefix().length() - 1 - before)) {
      before++;
    }
    int after = 0;
    while (after < anchor.suffix().length()
        && end + after < text.length()
        && text.charAt(end + after) == anchor.suffix().charAt(after)) {
      after++;
    }
    return before + after;
  }

  /// Short words stand in many places; elsewhere they are ours only with enough of their context.
  private @Nullable Anchored elsewhere(@Nullable Block home) {
    Place best = null;
    int bestContext = -1;
    for (Block block : blocks) {
      int at = block.equals(home) ? -1 : exactly(block.text());
      int context = at < 0 ? -1 : context(block.text(), at, at + anchor.exact().length());
      if (context > bestContext && anchor.exact().length() + context >= TELLING) {
        best = Place.in(block, at, at + anchor.exact().length());
        bestContext = context;
      }
    }
    return best == null ? null : new Moved(best);
  }

  private @Nullable Changed rewrittenElsewhere(@Nullable Block home) {
    Changed best = null;
    for (Block block : blocks) {
      Changed changed =
          block.equals(home) || anchor.exact().length() < TELLING
              ? null
              : rewritten(block, ALIKE_ELSEWHERE);
      if (changed != null && (best == null || changed.similarity() > best.similarity())) {
        best = changed;
      }
    }
    return best;
  }

  private @Nullable Changed rewritten(Block block, double least) {
    Approximate.Match match = Approximate.best(anchor, block.text());
    if (match == null || match.end() == match.start() || match.similarity() < least) {
      return null;
    }
    return new Changed(Place.in(block, match.start(), match.end()), match.similarity());
  }
}
