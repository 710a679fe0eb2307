package chengbao.publication.documents.paper;

import java.util.ArrayList;
import java.util.List;

/// Where a line of Chinese may end (避头尾): a stop, closing quote or bracket does not begin a line,
/// an opening one does not end it; numbers, Latin words, —— and …… are not torn, an address only
/// behind a slash. GB/T 15834.
final class LineBreaks {

  private static final String NOT_FIRST = "，。、；：？！）》」』”’〕】〗｝］〉…—～·％‰℃,.;:?!)]}%";
  private static final String NOT_LAST = "（《「『“‘〔【〖｛［〈([{￥＄№";

  private LineBreaks() {}

  /// How wide the character is that begins at a place of the text.
  @FunctionalInterface
  interface Widths {
    float at(int place);
  }

  /// The lines of a text. One after the other they are the text again; a line that has no place to
  /// break is broken where it is full.
  ///
  /// @param first room in the first line
  /// @param room in every other line
  static List<String> lines(String text, Widths widths, float first, float room) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from, widths, lines.isEmpty() ? first : room);
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }

  private static int end(String text, int from, Widths widths, float room) {
    int full = from;
    float used = 0;
    while (full < text.length()) {
      used += widths.at(full);
      if (used > room && full > from && !isSpace(text, full)) {
        return broken(text, from, full);
      }
      full = text.offsetByCodePoints(full, 1);
    }
    return full;
  }

  private static int broken(String text, int from, int full) {
    for (int end = full; end > from; end = text.offsetByCodePoints(end, -1)) {
      if (mayBreak(text, end)) {
        return end;
      }
    }
    return full;
  }

  /// Whether a line may end before the character at this place.
  static boolean mayBreak(String text, int place) {
    int before = text.codePointBefore(place);
    int after = text.codePointAt(place);
    return NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0
        && (before == '/' || !(inWord(before) && inWord(after)))
        && !combines(after);
  }

  private static boolean isSpace(String text, int place) {
    return Character.isWhitespace(text.codePointAt(place));
  }

  private static boolean inWord(int character) {
    return character > ' ' && character < 0x250;
  }

  private static boolean combines(int character) {
    int kind = Character.getType(character);
    return kind == Character.NON_SPACING_MARK
        || kind == Character.ENCLOSING_MARK
        || kind == Character.COMBINING_SPACING_MARK;
  }
}
