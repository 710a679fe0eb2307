package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;

/// A passage inside one block.
///
/// @param start where it begins, in UTF-16 units of the block's text
/// @param end behind its last unit
/// @param quote the words that stand there
public record Place(String blockId, int start, int end, String quote) {
  public static Place in(Block block, int start, int end) {
    return new Place(block.id(), start, end, block.text().substring(start, end));
  }

  /// The block from its first to its last character.
  public static Place of(Block block) {
    return in(block, 0, block.text().length());
  }
}
