package chengbao.manuscript.reading;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.structure.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a file holds before anything is understood: lines, or the reason why there are none.
public sealed interface RawText {

  /// @param original the lines joined by line feeds, as the source had them
  /// @param metadata facts the format itself tells, such as the `meta` tags of a page
  record Lines(
      String format,
      String original,
      List<Line> lines,
      List<HiddenText> hidden,
      Map<String, String> metadata)
      implements RawText {

    public static Lines ofPlain(String format, String text) {
      List<Line> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || isBreak(text.charAt(i))) {
          lines.add(Line.of(MappedText.at(text.substring(start, i), start)));
          start = i + 1;
        }
      }
      return new Lines(format, text, lines, List.of(), Map.of());
    }

    private static boolean isBreak(char c) {
      return c == '\n'
          || c == '\r'
          || c == '\f'
          || c == '\u000B'
          || c == '\u2028'
          || c == '\u2029'
          || c == '\u0085';
    }
  }

  record Refused(Unreadable why) implements RawText {}
}
