package chengbao.manuscript.figures;

import chengbao.manuscript.reading.Resources;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The units a number may stand before, longest first.
final class Units {
  private static final Map<String, Measure> MEASURES = new HashMap<>();
  private static int longest;

  static {
    for (String line : Resources.lines("units.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        MEASURES.put(words[i], Measure.ofCode(words[0]));
        longest = Math.max(longest, words[i].length());
      }
    }
  }

  private Units() {}

  /// The unit that begins at a place, null when there is none.
  static @Nullable String at(String text, int start) {
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      String word = text.substring(start, start + length);
      if (MEASURES.containsKey(word)) {
        return word;
      }
    }
    return null;
  }

  static Measure measure(String unit) {
    int second = unit.indexOf('(');
    return MEASURES.getOrDefault(second > 0 ? unit.substring(0, second) : unit, Measure.ITEMS);
  }
}
