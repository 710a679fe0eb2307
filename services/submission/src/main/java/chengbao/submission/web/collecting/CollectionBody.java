package chengbao.submission.web.collecting;

import chengbao.submission.CollectedFigures;
import chengbao.submission.CollectionComparison;
import chengbao.submission.CompareFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 数据采集表 of the caller's unit as `/api` answers it.
///
/// @param report absent until it is begun
/// @param lines what came back, each beside the text
/// @param differing the figures of the text that are not what was counted
record CollectionBody(
    UUID round,
    @Nullable UUID report,
    List<Integer> indicators,
    List<Line> lines,
    List<Differing> differing) {

  /// @param verdict `agrees`, `differs` or `missing`
  record Line(String office, int indicator, BigDecimal value, String verdict) {}

  record Counted(String office, BigDecimal value) {}

  record Differing(
      String block, String quote, BigDecimal value, int indicator, List<Counted> counted) {}

  static CollectionBody of(CompareFigures.Basis basis) {
    var report = basis.report();
    return new CollectionBody(
        basis.round().id().value(),
        report == null ? null : report.value(),
        basis.indicators(),
        basis.comparison().lines().stream().map(CollectionBody::line).toList(),
        basis.comparison().differing().stream().map(CollectionBody::differing).toList());
  }

  private static Line line(CollectionComparison.Compared compared) {
    var line = compared.collected();
    return new Line(
        line.office(),
        line.indicator(),
        line.value(),
        compared.verdict().name().toLowerCase(Locale.ROOT));
  }

  private static Differing differing(CollectionComparison.Differing one) {
    return new Differing(
        one.figure().blockId(),
        one.figure().quote(),
        one.figure().value(),
        one.collected().getFirst().indicator(),
        one.collected().stream().map(CollectionBody::counted).toList());
  }

  private static Counted counted(CollectedFigures.Line line) {
    return new Counted(line.office(), line.value());
  }
}
