package chengbao.manuscript.comparison;

import chengbao.manuscript.reading.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slogans, duties and set phrases that every report of a time has to use. Two reports that share
/// them share nothing. Dated data, not code.
final class PrescribedWording {
  private static final int AROUND = 60;
  private static final List<Phrase> PHRASES =
      Resources.lines("prescribed-wording.txt").stream().map(PrescribedWording::phrase).toList();

  /// @param words one of them stands in every match; looking for them first is what makes this fast
  private record Phrase(LocalDate from, LocalDate until, List<String> words, Pattern pattern) {
    boolean inUse(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  private record Window(int start, int end) {}

  private PrescribedWording() {}

  private static Phrase phrase(String line) {
    String[] columns = line.split("\\s+", 4);
    return new Phrase(
        LocalDate.parse(columns[0]),
        columns[1].equals("-") ? LocalDate.MAX : LocalDate.parse(columns[1]),
        List.of(columns[2].split("\\|")),
        Pattern.compile(columns[3]));
  }

  /// @param letters a text without signs, each number a `#`
  /// @param prescribed set for each letter that belongs to such wording on that day
  static void mark(String letters, LocalDate day, boolean[] prescribed) {
    for (Phrase phrase : PHRASES) {
      if (!phrase.inUse(day)) {
        continue;
      }
      for (String word : phrase.words()) {
        for (Window window : windows(letters, word)) {
          Matcher matcher = phrase.pattern().matcher(letters);
          matcher.region(window.start(), window.end());
          while (matcher.find()) {
            Arrays.fill(prescribed, matcher.start(), matcher.end(), true);
          }
        }
      }
    }
  }

  /// The neighbourhoods of a word, overlapping ones as one.
  private static List<Window> windows(String letters, String word) {
    List<Window> windows = new ArrayList<>();
    for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length())) {
      int start = Math.max(0, at - AROUND);
      int end = Math.min(letters.length(), at + word.length() + AROUND);
      boolean joins = !windows.isEmpty() && windows.getLast().end() >= start;
      windows.add(new Window(joins ? windows.removeLast().start() : start, end));
    }
    return windows;
  }
}
