package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.look.IndicatorWords;
import chengbao.look.Written;
import chengbao.submission.OverviewLine;
import chengbao.submission.ReadOverview;
import chengbao.submission.web.Words;
import chengbao.submission.web.rounds.RoundWords;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The overview and the figures as files of an office: XLSX and CSV. What they carry is Chinese,
/// for they go into the office's papers whatever language the reader works in. A cell is text or a
/// number, never a formula.
@ApplicationScoped
public class RoundFiles {
  private static final List<String> HEAD =
      List.of("序号", "类别", "单位", "状态", "当前环节", "办理人", "已停留（工作日）", "首次报送", "第几稿", "时限", "备注");

  private final WorkingDays days;
  private final Circular circular = new Circular();

  RoundFiles(WorkingDays days) {
    this.days = days;
  }

  byte[] book(ReadOverview.Sheet sheet) {
    try (var book = new XSSFWorkbook()) {
      var page = book.createSheet("报送情况一览表");
      text(page, 0, List.of(sheet.round().title() + "　" + sheet.round().noticeNumber()));
      text(page, 1, List.of("数据时间 " + Written.minute(sheet.now())));
      text(page, 2, HEAD);
      var at = 3;
      for (var row : rows(sheet)) {
        var line = page.createRow(at++);
        for (var column = 0; column < row.size(); column++) {
          var cell = line.createCell(column);
          if (row.get(column) instanceof Integer number) {
            cell.setCellValue(number);
          } else {
            cell.setCellValue(String.valueOf(row.get(column)));
          }
        }
      }
      page.createFreezePane(3, 3);
      widths(page, 6, 12, 22, 12, 14, 20, 10, 18, 8, 18, 30);
      return bytes(book);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// With a byte order mark, or spreadsheets would not see that it is UTF-8.
  String csv(ReadOverview.Sheet sheet) {
    var lines = new ArrayList<String>();
    lines.add(HEAD.stream().map(RoundFiles::quoted).collect(Collectors.joining(",")));
    for (var row : rows(sheet)) {
      lines.add(row.stream().map(RoundFiles::quoted).collect(Collectors.joining(",")));
    }
    return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
  }

  byte[] circular(ReadOverview.Sheet sheet) {
    return circular.write(sheet);
  }

  byte[] figures(FiguresPage figures) {
    try (var book = new XSSFWorkbook()) {
      var page = book.createSheet("指标汇总表");
      var units = figures.units();
      var head = new ArrayList<>(List.of("指标", "计量"));
      units.forEach(unit -> head.add(unit.named().shortName()));
      head.addAll(List.of("合计", "说明"));
      text(page, 0, head);
      var at = 1;
      for (var row : figures.rows()) {
        var line = page.createRow(at++);
        line.createCell(0).setCellValue(words(IndicatorWords.class, row.indicatorKey()));
        line.createCell(1).setCellValue(row.countedIn());
        var column = 2;
        for (var cell : row.cells()) {
          figure(line.createCell(column++), cell);
        }
        var total = row.total();
        if (total != null) {
          line.createCell(column).setCellValue(new BigDecimal(total).doubleValue());
        }
        var why = row.whyKey();
        line.createCell(column + 1).setCellValue(why == null ? "" : words(RoundWords.class, why));
      }
      page.createFreezePane(2, 1);
      return bytes(book);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void figure(Cell at, FiguresPage.Cell cell) {
    var figures = cell.figures();
    if (figures.size() == 1 && figures.getFirst().bound().equals("EXACT")) {
      at.setCellValue(figures.getFirst().value().doubleValue());
    } else {
      at.setCellValue(figures.stream().map(one -> one.quote()).collect(Collectors.joining("；")));
    }
  }

  private List<List<Object>> rows(ReadOverview.Sheet sheet) {
    var rows = new ArrayList<List<Object>>();
    for (var line : sheet.lines()) {
      rows.add(row(rows.size() + 1, line, sheet));
    }
    return rows;
  }

  private List<Object> row(int number, OverviewLine line, ReadOverview.Sheet sheet) {
    var since = line.since();
    var first = line.firstSubmitted();
    var officer = line.officer();
    var office = line.office();
    return List.of(
        number,
        words(RoundWords.class, "kind_" + line.kind().code().replace('-', '_')),
        line.fullName(),
        words(chengbao.look.Words.class, "state_" + line.state().replace('-', '_')),
        step(line),
        officer == null ? Objects.requireNonNullElse(office, "") : officer,
        since == null ? "" : days.waited(since, sheet.now()),
        first == null ? "" : Written.minute(first),
        line.versions(),
        line.overdue()
            ? words(RoundWords.class, "overdue")
            : words(RoundWords.class, "punctuality_" + line.punctuality().code().replace('-', '_')),
        note(line));
  }

  static String step(OverviewLine line) {
    var step = line.step();
    if (step == null || line.since() == null) {
      return "";
    }
    return words(Words.class, "step_" + step) + (line.level() > 0 ? "第" + line.level() + "级" : "");
  }

  private static String note(OverviewLine line) {
    var exempt = line.exempt();
    var extended = line.extendedTo();
    if (exempt != null) {
      return exempt;
    }
    return extended == null ? "" : "延期至" + Written.minute(extended);
  }

  /// In Chinese, by the key of the word.
  public static String words(Class<?> bundle, String key) {
    var words = MessageBundles.get(bundle, Localized.Literal.of("zh-CN"));
    try {
      return String.valueOf(bundle.getMethod(key).invoke(words));
    } catch (ReflectiveOperationException missing) {
      throw new IllegalArgumentException(key, missing);
    }
  }

  private static void text(Sheet page, int at, List<String> cells) {
    var row = page.createRow(at);
    for (var column = 0; column < cells.size(); column++) {
      row.createCell(column).setCellValue(cells.get(column));
    }
  }

  private static void widths(Sheet page, int... characters) {
    for (var column = 0; column < characters.length; column++) {
      page.setColumnWidth(column, characters[column] * 256);
    }
  }

  /// What begins like a formula is text.
  private static String quoted(@Nullable Object cell) {
    var text = String.valueOf(cell);
    var plain = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + plain.replace("\"", "\"\"") + '"';
  }

  public static byte[] bytes(XSSFWorkbook book) throws IOException {
    var out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
