package chengbao.publication.search;

import chengbao.manuscript.reading.Scripts;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Makes alike what a reader takes for the same: half and full width, capitals and small letters,
/// traditional and simplified characters. It goes character by character, whatever stands beside,
/// so that a word folds the same in a question and in a text.
final class Folding {

  private static final char[] ONE = new char[0x10000];
  private static final Map<Integer, String> MORE = new HashMap<>();

  static {
    StringBuilder each = new StringBuilder();
    for (char c = 0; c < 0xFFFF; c++) {
      each.append(c).append('\n');
    }
    String simple = Scripts.simplify(each.toString());
    for (char c = 0; c < 0xFFFF; c++) {
      String folded = composed(c, simple);
      ONE[c] = folded.length() == 1 ? folded.charAt(0) : 0;
      if (folded.length() != 1) {
        MORE.put((int) c, folded);
      }
    }
  }

  private Folding() {}

  /// A text as it is compared.
  ///
  /// @param origins where each character comes from
  record Folded(String text, int[] origins) {}

  private static String composed(char c, String simple) {
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder();
    for (char one : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      folded.append(simplest(one, simple));
    }
    return folded.toString();
  }

  /// A few characters are the simplified form of one and the traditional form of another: 薴, 苧, 苎
  /// are one word to a reader who searches. Two that the table turns into each other become the one
  /// with the smaller code.
  private static char simplest(char c, String simple) {
    char simpler = simple.charAt(2 * c);
    if (simpler == c) {
      return c;
    }
    return simple.charAt(2 * simpler) == c
        ? (char) Math.min(c, simpler)
        : simplest(simpler, simple);
  }

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(folded, text.charAt(i));
    }
    return folded.toString();
  }

  static Folded traced(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 16];
    for (int i = 0; i < text.length(); i++) {
      int from = folded.length();
      append(folded, text.charAt(i));
      if (folded.length() > origins.length) {
        origins = Arrays.copyOf(origins, 2 * folded.length());
      }
      Arrays.fill(origins, from, folded.length(), i);
    }
    return new Folded(folded.toString(), origins);
  }

  private static void append(StringBuilder folded, char c) {
    if (ONE[c] != 0) {
      folded.append(ONE[c]);
    } else {
      folded.append(MORE.getOrDefault((int) c, ""));
    }
  }
}
