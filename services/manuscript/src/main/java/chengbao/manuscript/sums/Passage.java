package chengbao.manuscript.sums;

import chengbao.manuscript.Block;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A sentence with its figures in order; a sentence that begins with 其中 belongs to the one before
/// it.
record Passage(Block block, List<Figure> figures) {
  private static final int MOST_FIGURES = 60;

  static List<Passage> of(Block block, List<Figure> figures) {
    List<Passage> passages = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= figures.size(); i++) {
      boolean ends =
          i == figures.size()
              || i - first >= MOST_FIGURES
              || parted(block.text(), figures.get(i - 1).end(), figures.get(i).start());
      if (ends) {
        passages.add(new Passage(block, figures.subList(first, i)));
        first = i;
      }
    }
    return passages;
  }

  private static boolean parted(String text, int from, int to) {
    int stop = text.indexOf('。', from);
    return stop >= 0 && stop < to && !text.startsWith("其中", stop + 1);
  }

  int size() {
    return figures.size();
  }

  Figure figure(int i) {
    return figures.get(i);
  }

  /// The words between figure `i` and the one before it.
  String wordsBefore(int i) {
    int from = i == 0 ? sentenceStart() : figures.get(i - 1).end();
    return block.text().substring(Math.min(from, figures.get(i).start()), figures.get(i).start());
  }

  /// The words after a figure up to the next figure or the end of the sentence.
  String wordsAfter(int i) {
    int from = figures.get(i).end();
    int to = i + 1 < figures.size() ? figures.get(i + 1).start() : sentenceEnd(from);
    return block.text().substring(from, Math.max(from, to));
  }

  private int sentenceStart() {
    return block.text().lastIndexOf('。', figures.getFirst().start()) + 1;
  }

  private int sentenceEnd(int from) {
    int stop = block.text().indexOf('。', from);
    return stop < 0 ? block.text().length() : stop;
  }

  /// How many parentheses are open at a place.
  int depth(int at) {
    int depth = 0;
    for (int i = Math.max(0, at - 200); i < at; i++) {
      char c = block.text().charAt(i);
      depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
    }
    return depth;
  }

  /// Whether two figures may stand in one sum: the same unit, or two words for the same kind of
  /// count.
  static boolean comparable(Figure one, Figure other) {
    if (one.unit().equals(other.unit())) {
      return true;
    }
    Measure measure = one.measure();
    boolean interchangeable =
        measure == Measure.CASES
            || measure == Measure.COPIES
            || measure == Measure.EVENTS
            || measure == Measure.PEOPLE;
    return interchangeable && measure == other.measure();
  }

  static boolean isExact(List<Figure> figures) {
    return figures.stream().allMatch(Figure::isExact);
  }

  static BigDecimal total(List<Figure> parts) {
    return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Sum sum(Sum.Kind kind, Figure first, Figure last, String working, boolean holds, boolean exact) {
    int start = Math.min(first.start(), last.start());
    int end = Math.max(first.end(), last.end());
    return new Sum(
        kind, block.id(), start, end, block.text().substring(start, end), working, holds, exact);
  }

  static String plus(List<Figure> parts) {
    return String.join("+", parts.stream().map(Figure::number).toList());
  }
}
