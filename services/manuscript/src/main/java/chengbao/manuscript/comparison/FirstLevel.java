package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.Section;
import java.util.List;

/// The first-level section a block stands in.
///
/// @param id the heading's block, or [Section#OPENING]
/// @param heading the heading as written; empty for the opening
record FirstLevel(String id, String heading) {
  private static final FirstLevel OPENING = new FirstLevel(Section.OPENING, "");

  /// One for each block, in order.
  static FirstLevel[] of(List<Block> blocks) {
    FirstLevel[] sections = new FirstLevel[blocks.size()];
    FirstLevel current = OPENING;
    for (int i = 0; i < sections.length; i++) {
      Block block = blocks.get(i);
      if (block.opensSection() && block.level() == 1) {
        current = new FirstLevel(block.id(), block.text().substring(0, block.headingEnd()));
      }
      sections[i] = current;
    }
    return sections;
  }
}
