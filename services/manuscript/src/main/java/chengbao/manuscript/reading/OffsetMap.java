package chengbao.manuscript.reading;

/// Leads every offset of a manuscript's text back to the original it was read from.
public final class OffsetMap {
  private final MappedText text;

  public OffsetMap(MappedText text) {
    this.text = text;
  }

  /// The map of a text that was never changed.
  public static OffsetMap identity(int length) {
    return new OffsetMap(MappedText.at(" ".repeat(length), 0));
  }

  /// The place in the original of an offset in the manuscript's text; the end of the text is a
  /// valid offset.
  public int toOriginal(int offset) {
    return text.originOf(Math.clamp(offset, 0, text.length()));
  }

  public int length() {
    return text.length();
  }
}
