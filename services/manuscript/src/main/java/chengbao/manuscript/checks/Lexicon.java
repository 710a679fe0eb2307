package chengbao.manuscript.checks;

import chengbao.manuscript.reading.Hint;
import chengbao.manuscript.reading.Resources;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A dated word list: patterns and what should stand in their place.
record Lexicon(List<Entry> entries) {

  static Lexicon of(String file) {
    return new Lexicon(Resources.lines(file).stream().map(Entry::new).toList());
  }

  /// One line of the list. Its pattern is compiled when a text first holds its literals, which most
  /// never do.
  static final class Entry {
    private final String expression;
    private final Hint hint;
    private final String instead;
    private final LocalDate from;
    private final LocalDate to;
    private volatile @Nullable Pattern pattern;

    private Entry(String line) {
      String[] columns = line.split("\t+");
      expression = columns[0];
      hint = Hint.of(expression);
      instead = columns[1];
      from = columns.length > 2 ? LocalDate.parse(columns[2]) : LocalDate.MIN;
      to = columns.length > 3 ? LocalDate.parse(columns[3]) : LocalDate.MAX;
    }

    Pattern pattern() {
      Pattern known = pattern;
      if (known == null) {
        known = Pattern.compile(expression);
        pattern = known;
      }
      return known;
    }

    Hint hint() {
      return hint;
    }

    String instead() {
      return instead;
    }

    /// Whether the entry is in force on a day.
    boolean holds(LocalDate on) {
      return !on.isBefore(from) && !on.isAfter(to);
    }
  }
}
