package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A heading or the title is printed twice, one right after the other, or a first-level heading
/// comes again.
final class DoubledHeading implements Rule {
  @Override
  public String id() {
    return "C09-doubled";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    Set<String> first = new HashSet<>();
    String before = draft.manuscript().title();
    for (Block block : draft.manuscript().blocks()) {
      boolean heading = block.kind() == BlockKind.HEADING;
      boolean again = block.text().equals(before) && block.text().length() >= 5;
      boolean later = heading && block.level() == 1 && !first.add(block.text());
      if (again && (heading || before.equals(draft.manuscript().title())) || later) {
        hits.add(Hit.of(block));
      }
      before = block.text();
    }
    return hits;
  }
}
