package chengbao.manuscript.structure;

import chengbao.manuscript.reading.MappedText;

/// A line of the source on its way to become a block.
///
/// @param hint the heading level the source's own formatting gives it; 0 for none, 1 for a page's
///   title
public record Line(MappedText mapped, int hint, boolean table) {
  public static Line of(MappedText mapped) {
    return new Line(mapped, 0, false);
  }

  public String text() {
    return mapped.text();
  }
}
