package chengbao.manuscript.reading;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.structure.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a file holds before anything is understood: lines, or the reason why there are none.
public sealed interface RawText {

  /// @param original the lines joined by line feeds, as the source had them
  /// @param metadata facts the format itself tells, such as the `meta` tags of a page
  /// @param furniture lines that the format itself tells to be no part of the report, such as a
  ///   page's menus
  record Lines(
      String format,
      String original,
      List<Line> lines,
      List<HiddenText> hidden,
      Map<String, String> metadata,
      List<Line> furniture)
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
      return new Lines(format, text, lines, List.of(), Map.of(), List.of());
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

  record Refused(Unreadable why) implements RawText {
    public static Refused because(Reason reason) {
      return new Refused(Unreadable.because(reason));
    }
  }
}
