package chengbao.manuscript.figures;

import chengbao.manuscript.reading.Hint;
import chengbao.manuscript.reading.Resources;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dictionary of what rule-of-law reports count, by the words around a figure and what it
/// measures.
final class Indicators {
  private record Entry(int number, Set<Measure> measures, Pattern words, Hint hint) {}

  private static final List<Entry> ENTRIES = new ArrayList<>();

  static {
    for (String line : Resources.lines("indicators.txt")) {
      String[] columns = line.split(" ", 3);
      Set<Measure> measures = EnumSet.noneOf(Measure.class);
      for (String measure : columns[1].split("\\|")) {
        measures.add(Measure.ofCode(measure));
      }
      ENTRIES.add(
          new Entry(
              Integer.parseInt(columns[0]),
              measures,
              Pattern.compile(columns[2]),
              Hint.of(columns[2])));
    }
  }

  private Indicators() {}

  static @Nullable Integer of(String clause, Measure measure) {
    for (Entry entry : ENTRIES) {
      if (entry.measures.contains(measure)
          && entry.hint.mayMatch(clause)
          && entry.words.matcher(clause).find()) {
        return entry.number;
      }
    }
    return null;
  }
}
