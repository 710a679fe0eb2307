package chengbao.publication.domain;

import java.text.Normalizer;
import java.util.Arrays;

/// A text without white space, half and full width alike, that still knows where each character
/// stood.
final class Squeezed {

  private final String original;
  private final String text;
  private final int[] places;

  private Squeezed(String original, String text, int[] places) {
    this.original = original;
    this.text = text;
    this.places = places;
  }

  static Squeezed of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] places = new int[original.length() + 16];
    int length = 0;
    for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
      int point = original.codePointAt(at);
      if (isBlank(point)) {
        continue;
      }
      String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
      for (int i = 0; i < folded.length(); i++) {
        if (!isBlank(folded.charAt(i))) {
          text.append(folded.charAt(i));
          places = length == places.length ? Arrays.copyOf(places, 2 * length) : places;
          places[length++] = at;
        }
      }
    }
    return new Squeezed(original, text.toString(), Arrays.copyOf(places, length));
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean same(String other) {
    return text.equals(of(other).text);
  }

  /// What stood there originally, in one line.
  String original(int from, int to) {
    if (from >= to) {
      return "";
    }
    int end = to < places.length ? places[to] : original.length();
    return original.substring(places[from], end).replaceAll("\\s+", " ").strip();
  }
}
