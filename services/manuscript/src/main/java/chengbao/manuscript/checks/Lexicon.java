package chengbao.manuscript.checks;

import chengbao.manuscript.reading.Hint;
import chengbao.manuscript.reading.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A dated word list: patterns and what should stand in their place.
record Lexicon(List<Entry> entries) {

  /// @param from the first day on which the entry holds
  /// @param to the last day
  record Entry(Pattern pattern, Hint hint, String instead, LocalDate from, LocalDate to) {
    boolean holds(LocalDate on) {
      return !on.isBefore(from) && !on.isAfter(to);
    }
  }

  static Lexicon of(String file) {
    List<Entry> entries = new ArrayList<>();
    for (String line : Resources.lines(file)) {
      String[] columns = line.split("\t+");
      entries.add(
          new Entry(
              Pattern.compile(columns[0]),
              Hint.of(columns[0]),
              columns[1],
              columns.length > 2 ? LocalDate.parse(columns[2]) : LocalDate.MIN,
              columns.length > 3 ? LocalDate.parse(columns[3]) : LocalDate.MAX));
    }
    return new Lexicon(entries);
  }

  /// The entries in force on a date that may match somewhere in a text.
  List<Entry> on(LocalDate date, String text) {
    return entries.stream()
        .filter(entry -> entry.holds(date) && entry.hint().mayMatch(text))
        .toList();
  }
}
