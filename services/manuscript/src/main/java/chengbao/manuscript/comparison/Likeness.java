package chengbao.manuscript.comparison;

import java.util.Arrays;

/// How alike texts are: the share of character pairs they have in common (Dice), 0 to 1.
final class Likeness {
  private Likeness() {}

  static double of(String one, String other) {
    return of(pairs(one), pairs(other));
  }

  /// The character pairs of a text, sorted; a single character is a pair with nothing.
  static int[] pairs(String text) {
    int[] pairs = new int[Math.max(1, text.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      int first = i < text.length() ? text.charAt(i) : 0;
      int second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      pairs[i] = first << 16 | second;
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /// @param one sorted pairs
  /// @param other sorted pairs
  static double of(int[] one, int[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * common / (one.length + other.length);
  }
}
