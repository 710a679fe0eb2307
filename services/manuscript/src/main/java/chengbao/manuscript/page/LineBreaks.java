package chengbao.manuscript.page;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into lines of a fixed number of cells. A Chinese character takes two half cells, a
/// digit or Latin letter one. No line begins with a mark that closes or ends with one that opens,
/// and no number is torn.
final class LineBreaks {
  private static final String NEVER_FIRST = "，。；：、？！）》〉」』】〕”’％%…—·～";
  private static final String NEVER_LAST = "（《〈「『【〔“‘〔";
  private static final int BACK = 12;

  private LineBreaks() {}

  /// The width of a text in half cells.
  static int width(String text) {
    return text.codePoints().map(LineBreaks::width).sum();
  }

  private static int width(int character) {
    return character < 0x2E80 && !isWide(character) ? 1 : 2;
  }

  /// Marks that fonts for Chinese set as wide as a character.
  private static boolean isWide(int character) {
    return "“”‘’…—·×÷℃①②③④⑤⑥⑦⑧⑨⑩".indexOf(character) >= 0;
  }

  /// @param first half cells of the first line
  /// @param others of those that follow
  static List<String> cut(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int room = lines.isEmpty() ? first : others;
      int end = end(text, from, room);
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }

  private static int end(String text, int from, int room) {
    int end = from;
    int taken = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      if (taken + width(character) > room) {
        break;
      }
      taken += width(character);
      end += Character.charCount(character);
    }
    return end >= text.length() ? end : better(text, from, end);
  }

  /// The nearest earlier place at which a line may end; where there is none near, the first choice.
  private static int better(String text, int from, int end) {
    for (int at = end; at > from && end - at <= BACK; at--) {
      if (mayBreak(text, at)) {
        return at;
      }
    }
    return Math.max(end, from + 1);
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0
        && !Character.isLowSurrogate(after)
        && !(isWord(before) && isWord(after));
  }

  private static boolean isWord(char character) {
    return character < 0x80 && (Character.isLetterOrDigit(character) || character == '.');
  }
}
