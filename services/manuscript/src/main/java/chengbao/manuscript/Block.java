package chengbao.manuscript;

import chengbao.manuscript.structure.RunIn;

/// One paragraph, heading or table of a report. Its id stays with it while the text around it is
/// edited, so that comments and waivers keep their place.
///
/// @param level 1 to 4 for headings and run-in headings, 0 for everything that is no heading
public record Block(String id, BlockKind kind, int level, String text) {
  public Block {
    if (level < 0 || level > 4) {
      throw new IllegalArgumentException("A heading has level 1 to 4, other blocks 0: " + level);
    }
  }

  public Block withText(String changed) {
    return new Block(id, kind, level, changed);
  }

  public Block withId(String other) {
    return new Block(other, kind, level, text);
  }

  public boolean opensSection() {
    return kind == BlockKind.HEADING || kind == BlockKind.RUN_IN;
  }

  /// Where the heading ends inside the text: everything for a heading, the first sentence for a
  /// run-in heading, else 0.
  public int headingEnd() {
    return switch (kind) {
      case HEADING -> text.length();
      case RUN_IN -> RunIn.end(text);
      case PARAGRAPH, LIST_ITEM, TABLE, CLOSING -> 0;
    };
  }
}
