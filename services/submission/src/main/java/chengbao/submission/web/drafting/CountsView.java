package chengbao.submission.web.drafting;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.sums.Sum;
import chengbao.submission.CollectionComparison;
import chengbao.submission.domain.Checkup;
import chengbao.submission.web.Figures;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 数据: what a part of the text counts, and what it adds up.
///
/// @param off how many sums do not come out
/// @param compared last year's report counts some of it too
public record CountsView(List<Row> rows, List<Sum> sums, int off, boolean compared) {

  /// A figure, what last year's report had for the same, and what the inner offices counted
  /// instead.
  record Row(Figure figure, @Nullable String last, @Nullable String counted) {}

  static CountsView of(
      List<TextBlock> blocks,
      Checkup checkup,
      LastYearView lastYear,
      CollectionComparison collection) {
    var ids = blocks.stream().map(TextBlock::id).collect(Collectors.toSet());
    var sums =
        checkup.sums().stream()
            .filter(sum -> ids.contains(sum.blockId()))
            .filter(CountsView::saysSomething)
            .toList();
    var rows =
        checkup.figures().stream()
            .filter(figure -> ids.contains(figure.blockId()))
            .map(figure -> new Row(figure, lastYear.like(figure), counted(collection, figure)))
            .toList();
    return new CountsView(
        rows,
        sums,
        (int) sums.stream().filter(sum -> !sum.holds()).count(),
        rows.stream().anyMatch(row -> row.last() != null));
  }

  /// The same number twice is worth a line only when it is not the same.
  public static boolean saysSomething(Sum sum) {
    return sum.kind() != Sum.Kind.REPEAT || !sum.holds();
  }

  /// 12（党政办）、3（司法所）; null when the figure agrees or nobody counted it.
  private static @Nullable String counted(CollectionComparison collection, Figure figure) {
    var lines = collection.against(figure);
    return lines.isEmpty()
        ? null
        : lines.stream()
            .map(line -> Figures.plain(line.value()) + "（" + line.office() + "）")
            .collect(Collectors.joining("、"));
  }

  public boolean any() {
    return !rows.isEmpty();
  }
}
