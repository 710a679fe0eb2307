package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import chengbao.submission.FigureLines;
import chengbao.submission.FigureTable;
import chengbao.submission.ReadFigures;
import chengbao.submission.domain.Obligation;
import chengbao.submission.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 指标汇总表: indicator × unit, each figure a link to its passage.
///
/// @param units that tell any figure; a column for a unit that tells none would be empty
/// @param query of the address of the file with the same figures
@CheckedTemplate(basePath = "overview")
record FiguresPage(
    List<Crumb> crumbs,
    ReadFigures.Sheet sheet,
    boolean approvedOnly,
    List<Obligation> units,
    List<Row> rows,
    String query)
    implements TemplateInstance {

  /// @param total absent where adding would be wrong
  record Row(
      String indicatorKey,
      String countedIn,
      List<Cell> cells,
      @Nullable String total,
      @Nullable String whyKey) {}

  record Cell(String unit, String unitName, List<FigureLines.Line> figures) {}

  static FiguresPage of(List<Crumb> crumbs, ReadFigures.Sheet sheet, boolean approvedOnly) {
    var told = sheet.table().rows();
    var units =
        sheet.units().stream()
            .filter(unit -> told.stream().anyMatch(row -> row.cells().containsKey(unit.unit())))
            .toList();
    return new FiguresPage(
        crumbs,
        sheet,
        approvedOnly,
        units,
        told.stream().map(row -> row(row, units)).toList(),
        approvedOnly ? "?basis=approved" : "");
  }

  private static Row row(FigureTable.Row row, List<Obligation> units) {
    var total = row.total();
    var why = row.why();
    return new Row(
        Figures.key(row.indicator()),
        row.countedIn(),
        units.stream()
            .map(unit ->
                new Cell(
                    unit.unit().toString(),
                    unit.named().shortName(),
                    Objects.requireNonNullElse(row.cells().get(unit.unit()), List.of())))
            .toList(),
        total == null ? null : Figures.plain(total),
        why == null ? null : "noTotal_" + why.name().toLowerCase(Locale.ROOT));
  }
}
