package chengbao.submission;

import chengbao.submission.domain.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 指标汇总表: indicator × unit. What is counted in different words of one measure stands in different
/// rows, so that 人 never meets 人次; and a row is added up only where every unit tells one exact
/// number of the same period, never a rate.
///
/// @param rows in the order of the dictionary
public record FigureTable(List<Row> rows) {
  private static final Set<String> NEVER_ADDED = Set.of("PERCENT", "PERCENTAGE_POINTS");
  private static final String EXACT = "EXACT";

  /// @param countedIn 件, 人次, %
  /// @param cells by unit; several when the text tells several
  /// @param total absent where adding would be wrong
  /// @param why no total: a code
  public record Row(
      int indicator,
      String countedIn,
      Map<UnitId, List<FigureLines.Line>> cells,
      @Nullable BigDecimal total,
      @Nullable NoTotal why) {}

  /// Why a row is not added up.
  public enum NoTotal {
    RATE,
    NOT_EXACT,
    PERIODS_DIFFER,
    SEVERAL_IN_ONE_TEXT
  }

  private record Key(int indicator, String countedIn) {}

  public static FigureTable of(List<FigureLines.Line> lines, int reportYear) {
    Map<Key, List<FigureLines.Line>> byRow = new LinkedHashMap<>();
    for (var line : lines) {
      byRow
          .computeIfAbsent(new Key(line.indicator(), line.countedIn()), _ -> new ArrayList<>())
          .add(line);
    }
    return new FigureTable(
        byRow.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), reportYear))
            .toList());
  }

  private static Row row(Key key, List<FigureLines.Line> lines, int year) {
    Map<UnitId, List<FigureLines.Line>> cells = new LinkedHashMap<>();
    lines.forEach(line -> cells.computeIfAbsent(line.unit(), _ -> new ArrayList<>()).add(line));
    var why = whyNot(lines, cells, year);
    return new Row(
        key.indicator(),
        key.countedIn(),
        cells,
        why == null
            ? lines.stream().map(FigureLines.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add)
            : null,
        why);
  }

  private static @Nullable NoTotal whyNot(
      List<FigureLines.Line> lines, Map<UnitId, List<FigureLines.Line>> cells, int year) {
    if (lines.stream().anyMatch(line -> NEVER_ADDED.contains(line.measure()))) {
      return NoTotal.RATE;
    }
    if (!lines.stream().allMatch(line -> line.bound().equals(EXACT))) {
      return NoTotal.NOT_EXACT;
    }
    var periods = new HashSet<String>();
    lines.forEach(line -> periods.add(period(line.period(), year)));
    if (periods.size() > 1) {
      return NoTotal.PERIODS_DIFFER;
    }
    return cells.values().stream().anyMatch(cell -> cell.size() > 1)
        ? NoTotal.SEVERAL_IN_ONE_TEXT
        : null;
  }

  /// What a sentence does not say is the report year.
  private static String period(@Nullable String told, int year) {
    return Objects.requireNonNullElse(told, "year:" + year);
  }
}
