package chengbao.submission.web;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.sums.Sum;
import chengbao.submission.domain.Checkup;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 数据: what a part of the text counts, and what it adds up.
///
/// @param off how many sums do not come out
/// @param compared last year's report counts some of it too
record CountsView(List<Row> rows, List<Sum> sums, int off, boolean compared) {

  /// A figure, and what last year's report had for the same.
  record Row(Figure figure, @Nullable String last) {}

  static CountsView of(List<TextBlock> blocks, Checkup checkup, LastYearView lastYear) {
    var ids = blocks.stream().map(TextBlock::id).collect(Collectors.toSet());
    var sums =
        checkup.sums().stream()
            .filter(sum -> ids.contains(sum.blockId()))
            .filter(CountsView::saysSomething)
            .toList();
    var rows =
        checkup.figures().stream()
            .filter(figure -> ids.contains(figure.blockId()))
            .map(figure -> new Row(figure, lastYear.like(figure)))
            .toList();
    return new CountsView(
        rows,
        sums,
        (int) sums.stream().filter(sum -> !sum.holds()).count(),
        rows.stream().anyMatch(row -> row.last() != null));
  }

  /// The same number twice is worth a line only when it is not the same.
  static boolean saysSomething(Sum sum) {
    return sum.kind() != Sum.Kind.REPEAT || !sum.holds();
  }

  public boolean any() {
    return !rows.isEmpty();
  }
}
