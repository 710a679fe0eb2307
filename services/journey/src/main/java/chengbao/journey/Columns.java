package chengbao.journey;

/// Text in columns on a terminal, where a Chinese character takes two places.
final class Columns {

  private Columns() {}

  /// The text with blanks after it up to the width.
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /// The text with blanks before it up to the width.
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  private static int width(String text) {
    return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
  }

  private static boolean isWide(int character) {
    return (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFF00 && character <= 0xFF60);
  }
}
