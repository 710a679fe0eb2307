package chengbao.manuscript;

import org.jspecify.annotations.Nullable;

/// A block of a frozen version, with whether the public may read it.
///
/// @param withheldReason why it is 不公开; null when disclosed. Not part of the content hash: the
///   reason is internal
public record TextBlock(
    String id,
    BlockKind kind,
    int level,
    String text,
    boolean disclosed,
    @Nullable String withheldReason) {

  public static TextBlock disclosed(Block block) {
    return new TextBlock(block.id(), block.kind(), block.level(), block.text(), true, null);
  }

  public Block block() {
    return new Block(id, kind, level, text);
  }
}
