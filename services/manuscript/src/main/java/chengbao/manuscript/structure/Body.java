package chengbao.manuscript.structure;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.util.ArrayList;
import java.util.List;

/// Cuts the lines of the body into blocks. A report whose headings begin at （一） or bear no number
/// at all is read as well: the highest level it uses becomes the first.
final class Body {
  private static final int LONGEST_BARE_HEADING = 32;

  private Body() {}

  static List<Block> blocks(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      blocks.add(block("b" + (blocks.size() + 1), line));
    }
    if (blocks.stream().noneMatch(block -> block.opensSection() && block.level() == 1)) {
      raiseBareHeadings(blocks);
    }
    return raised(blocks);
  }

  private static Block block(String id, Line line) {
    if (line.table()) {
      return new Block(id, BlockKind.TABLE, 0, line.text());
    }
    Block block = Headings.classify(id, line.text());
    boolean hinted =
        line.hint() > 1 && block.kind() == BlockKind.PARAGRAPH && isBareHeading(line.text());
    return hinted
        ? new Block(id, BlockKind.HEADING, Math.min(4, line.hint() - 1), line.text())
        : block;
  }

  private static boolean isBareHeading(String text) {
    return text.length() <= LONGEST_BARE_HEADING
        && "。；，：、！？”".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static void raiseBareHeadings(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean bare = block.kind() == BlockKind.PARAGRAPH && isBareHeading(block.text());
      if (bare && !Roles.ofHeading(block.text()).isEmpty()) {
        blocks.set(i, new Block(block.id(), BlockKind.HEADING, 1, block.text()));
      }
    }
  }

  private static List<Block> raised(List<Block> blocks) {
    int highest =
        blocks.stream().filter(Block::opensSection).mapToInt(Block::level).min().orElse(1);
    if (highest <= 1) {
      return blocks;
    }
    return blocks.stream()
        .map(block ->
            block.opensSection()
                ? new Block(block.id(), block.kind(), block.level() - highest + 1, block.text())
                : block)
        .toList();
  }
}
