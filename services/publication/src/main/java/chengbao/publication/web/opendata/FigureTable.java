package chengbao.publication.web.opendata;

import chengbao.manuscript.Block;
import chengbao.manuscript.figures.Figure;
import chengbao.publication.domain.Edition;
import chengbao.publication.web.ReportText;
import chengbao.publication.web.column.TwoYears;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// All figures of published reports as a table (CSV, RFC 4180), each with the passage it stands in.
/// It begins with a byte order mark, so that office programs read it as UTF-8.
final class FigureTable {

  private static final String MARK = "\uFEFF";
  private static final List<String> HEAD =
      List.of(
          "报告年度",
          "单位",
          "单位类别",
          "统一社会信用代码",
          "索引号",
          "公开版次",
          "指标序号",
          "指标",
          "对象",
          "数值",
          "界限",
          "计量单位",
          "统计期间",
          "原文",
          "所在段落",
          "原文地址");

  private final Appendable out;
  private final String base;
  private final Names names;

  /// Names of indicators by number.
  interface Names {
    String of(int indicator);
  }

  FigureTable(Appendable out, String base, Names names) {
    this.out = out;
    this.base = base;
    this.names = names;
  }

  void begin() throws IOException {
    out.append(MARK);
    row(HEAD);
  }

  void add(Edition.Published edition) throws IOException {
    Map<String, String> passages =
        edition.approval().document().text().blocks().stream()
            .collect(Collectors.toMap(Block::id, Block::text, (one, _) -> one));
    for (Figure figure : TwoYears.figures(edition)) {
      row(cells(edition, figure, passages.getOrDefault(figure.blockId(), "")));
    }
  }

  private List<String> cells(Edition.Published edition, Figure figure, String passage) {
    var approval = edition.approval();
    Integer indicator = figure.indicator();
    String period = figure.period();
    return List.of(
        String.valueOf(approval.round().reportYear()),
        approval.unit().name(),
        approval.unit().kind(),
        approval.unit().creditCode(),
        edition.indexNumber().value(),
        String.valueOf(edition.number()),
        indicator == null ? "" : indicator.toString(),
        indicator == null ? "" : names.of(indicator),
        figure.subject(),
        figure.number(),
        figure.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        figure.unit(),
        period == null ? "" : period,
        figure.quote(),
        passage,
        base
            + "/reports/"
            + edition.report()
            + "/editions/"
            + edition.number()
            + "#"
            + ReportText.anchor(figure.blockId(), 0));
  }

  private void row(List<String> cells) throws IOException {
    out.append(cells.stream().map(FigureTable::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /// No cell is taken for a formula, and none ends its row.
  static String cell(String text) {
    String shown = ReportText.shown(text);
    String safe = shown.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + shown : shown;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
