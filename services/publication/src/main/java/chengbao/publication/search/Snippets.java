package chengbao.publication.search;

import chengbao.manuscript.Role;
import chengbao.publication.search.Folding.Folded;
import chengbao.publication.search.Found.Piece;
import chengbao.publication.search.Found.Snippet;
import chengbao.publication.search.Question.Word;
import chengbao.publication.search.SearchedEdition.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Passages of a report around what was looked for.
final class Snippets {

  private static final int MOST = 2;
  private static final int BEFORE = 20;
  private static final int LONGEST = 90;

  private final List<String> sought = new ArrayList<>();

  Snippets(List<Word> words) {
    for (Word word : words) {
      sought.add(Folding.of(word.typed()));
    }
    for (Word word : words) {
      for (int i = 0;
          !word.quoted() && word.elements().size() > 4 && i < word.elements().size();
          i++) {
        if (word.elements().isPair(i)) {
          sought.add(word.elements().pair(i));
        }
      }
    }
  }

  /// The passages that hold most of what was looked for, in the order of the text.
  List<Snippet> of(SearchedEdition edition, @Nullable Role role) {
    record Marked(int place, Passage passage, BitSet marks, int kinds) {}
    List<Marked> marked = new ArrayList<>();
    for (Passage passage : edition.passages()) {
      if (role == null || passage.role() == role) {
        Folded folded = Folding.traced(passage.text());
        BitSet marks = new BitSet();
        int kinds = mark(folded, marks);
        if (kinds > 0) {
          marked.add(new Marked(marked.size(), passage, marks, kinds));
        }
      }
    }
    return marked.stream()
        .sorted(Comparator.comparingInt(Marked::kinds).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(Marked::place))
        .map(one -> new Snippet(one.passage().id(), cut(one.passage().text(), one.marks())))
        .toList();
  }

  /// A whole text with what was looked for.
  List<Piece> marked(String text) {
    BitSet marks = new BitSet();
    mark(Folding.traced(text), marks);
    return pieces(text, marks, 0, text.length());
  }

  /// @return how many of the words are there
  private int mark(Folded folded, BitSet marks) {
    int kinds = 0;
    for (String word : sought) {
      int at = folded.text().indexOf(word);
      kinds += at >= 0 ? 1 : 0;
      while (at >= 0 && !word.isEmpty()) {
        marks.set(folded.origins()[at], folded.origins()[at + word.length() - 1] + 1);
        at = folded.text().indexOf(word, at + word.length());
      }
    }
    return kinds;
  }

  private static List<Piece> cut(String text, BitSet marks) {
    int from = Math.max(0, marks.nextSetBit(0) - BEFORE);
    int to = Math.min(text.length(), from + LONGEST);
    from = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    List<Piece> pieces = new ArrayList<>();
    if (from > 0) {
      pieces.add(new Piece("……", false));
    }
    pieces.addAll(pieces(text, marks, from, to));
    if (to < text.length()) {
      pieces.add(new Piece("……", false));
    }
    return pieces;
  }

  private static List<Piece> pieces(String text, BitSet marks, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      boolean found = marks.get(at);
      int end = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
      end = end < 0 ? to : Math.min(end, to);
      pieces.add(new Piece(text.substring(at, end), found));
      at = end;
    }
    return pieces;
  }
}
