package chengbao.publication.search;

import java.util.ArrayList;
import java.util.List;

/// A text as search sees it: each Chinese character, and each word or number of other letters, with
/// gaps where a mark stands between; white space means nothing. Two elements without a gap make a
/// pair; a word of any length is found by its pairs, a single element by itself.
record Elements(List<Element> list) {

  private static final int LONGEST_WORD = 40;

  /// @param place counts on over gaps, so that no pair reaches across one
  record Element(String text, int place, boolean isWord) {}

  static Elements of(String text) {
    String folded = Folding.of(text);
    List<Element> elements = new ArrayList<>();
    int place = 0;
    int at = 0;
    while (at < folded.length()) {
      int character = folded.codePointAt(at);
      int end = at + Character.charCount(character);
      if (isSingle(character)) {
        elements.add(new Element(folded.substring(at, end), place++, false));
      } else if (Character.isLetterOrDigit(character)) {
        end = wordEnd(folded, end);
        String word = folded.substring(at, Math.min(end, at + LONGEST_WORD));
        elements.add(new Element(word, place++, true));
      } else if (!Character.isWhitespace(character)) {
        place++;
      }
      at = end;
    }
    return new Elements(elements);
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  int size() {
    return list.size();
  }

  boolean isPair(int first) {
    return first + 1 < list.size() && list.get(first + 1).place() == list.get(first).place() + 1;
  }

  /// An element and the one behind it as one term.
  String pair(int first) {
    Element one = list.get(first);
    Element other = list.get(first + 1);
    return one.text() + (one.isWord() && other.isWord() ? " " : "") + other.text();
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      boolean point =
          (character == '.' || character == '-')
              && end + 1 < text.length()
              && Character.isDigit(text.charAt(end - 1))
              && Character.isDigit(text.charAt(end + 1));
      if (!point && (isSingle(character) || !Character.isLetterOrDigit(character))) {
        break;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  private static boolean isSingle(int character) {
    return Character.isIdeographic(character)
        || (character >= 0x3040 && character <= 0x30FF)
        || (character >= 0xAC00 && character <= 0xD7A3);
  }
}
