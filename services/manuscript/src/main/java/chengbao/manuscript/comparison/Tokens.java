package chengbao.manuscript.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A text cut for comparing: every Chinese character and every sign is a token, a number with its
/// point or a Latin word is one. A changed figure is thus shown whole: 210 → 215, not a single
/// digit.
///
/// @param codes equal tokens of two texts have equal codes if both were cut by one [Cutter]
/// @param starts where each token begins; one more at the end for the length of the text
record Tokens(String text, int[] codes, int[] starts) {

  int size() {
    return codes.length;
  }

  String slice(int from, int to) {
    return text.substring(starts[from], starts[to]);
  }

  /// Cuts texts that will be compared with each other.
  static final class Cutter {
    private final Map<String, Integer> words = new HashMap<>();

    Tokens cut(String text) {
      int[] codes = new int[text.length()];
      int[] starts = new int[text.length() + 1];
      int count = 0;
      for (int at = 0; at < text.length(); ) {
        int end = tokenEnd(text, at);
        starts[count] = at;
        codes[count++] = code(text, at, end);
        at = end;
      }
      starts[count] = text.length();
      return new Tokens(text, Arrays.copyOf(codes, count), Arrays.copyOf(starts, count + 1));
    }

    private int code(String text, int start, int end) {
      if (end - start <= Character.charCount(text.codePointAt(start))) {
        return text.codePointAt(start);
      }
      String word = text.substring(start, end);
      return words.computeIfAbsent(word, _ -> Character.MAX_CODE_POINT + 1 + words.size());
    }
  }

  private static int tokenEnd(String text, int start) {
    char first = text.charAt(start);
    int end = start + Character.charCount(text.codePointAt(start));
    if (isDigit(first)) {
      while (end < text.length() && (isDigit(text.charAt(end)) || isPointInNumber(text, end))) {
        end++;
      }
    } else if (isLatin(first)) {
      while (end < text.length() && isLatin(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isPointInNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
