package chengbao.submission.web.collecting;

import chengbao.look.IndicatorWords;
import chengbao.submission.CollectedFigures.Line;
import chengbao.submission.CompareFigures.Basis;
import chengbao.submission.FigureLines;
import chengbao.submission.KeepCollection.Filled;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.web.Figures;
import chengbao.submission.web.overview.RoundFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// 数据采集表.xlsx out, one sheet for each inner office, and back: one office's sheet alone, or all in
/// one file.
final class CollectionSheet {
  private static final int MOST_ROWS = 500;
  private static final int MOST_SHEETS = 60;
  private static final long LARGEST = 5_000_000;
  private static final int NUMBER = 0;
  private static final int VALUE = 3;
  private static final int MOST_TOLD = 8;
  private static final Pattern TITLE = Pattern.compile("(20\\d\\d)年度法治政府建设数据采集表");

  private CollectionSheet() {}

  static byte[] write(Basis basis, List<String> offices) {
    try (var book = new XSSFWorkbook()) {
      for (var office : offices) {
        var sheet = book.createSheet(office);
        sheet
            .createRow(0)
            .createCell(0)
            .setCellValue(
                basis.unitName() + " " + basis.round().reportYear() + "年度法治政府建设数据采集表　" + office);
        var head = sheet.createRow(1);
        var names = List.of("编号", "指标", "上年数", "本年数（请填数字）", "说明");
        for (var column = 0; column < names.size(); column++) {
          head.createCell(column).setCellValue(names.get(column));
        }
        var at = 2;
        for (var indicator : basis.indicators()) {
          var row = sheet.createRow(at++);
          row.createCell(NUMBER).setCellValue(indicator);
          row.createCell(1)
              .setCellValue(RoundFiles.words(IndicatorWords.class, Figures.key(indicator)));
          row.createCell(2).setCellValue(lastYear(basis, indicator));
        }
        sheet.setColumnWidth(1, 36 * 256);
        sheet.setColumnWidth(2, 24 * 256);
        sheet.setColumnWidth(VALUE, 22 * 256);
        sheet.createFreezePane(2, 2);
      }
      return RoundFiles.bytes(book);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// What was filled in. Empty cells are left alone; anything but a number is told by its place.
  static Filled read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw unreadable();
    }
    ZipSecureFile.setMinInflateRatio(0.005);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var lines = new ArrayList<Line>();
      var wrong = new ArrayList<String>();
      var offices = new LinkedHashSet<String>();
      var year = 0;
      for (var number = 0; number < Math.min(MOST_SHEETS, book.getNumberOfSheets()); number++) {
        var sheet = book.getSheetAt(number);
        var found = year(sheet);
        if (found > 0) {
          year = found;
          offices.add(sheet.getSheetName());
          lines(sheet, lines, wrong);
        }
      }
      return filled(year, offices, lines, wrong);
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      throw unreadable();
    }
  }

  private static Filled filled(
      int year, Set<String> offices, List<Line> lines, List<String> wrong) {
    if (year == 0) {
      throw unreadable();
    }
    if (!wrong.isEmpty()) {
      var cells = wrong.stream().limit(MOST_TOLD).collect(Collectors.joining("、"));
      throw new Refused(
          Refusal.COLLECTION_CELLS_WRONG,
          Map.of("cells", wrong.size() > MOST_TOLD ? cells + "……" : cells));
    }
    return new Filled(year, offices, lines);
  }

  /// The year over a sheet that this service wrote; 0 over any other.
  private static int year(Sheet sheet) {
    var row = sheet.getRow(0);
    var title = row == null ? null : row.getCell(0);
    var matcher = TITLE.matcher(title == null ? "" : new DataFormatter().formatCellValue(title));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static void lines(Sheet sheet, List<Line> lines, List<String> wrong) {
    for (var at = 2; at <= Math.min(MOST_ROWS, sheet.getLastRowNum()); at++) {
      var row = sheet.getRow(at);
      var written = written(row, VALUE);
      if (!written.isEmpty()) {
        var indicator = written(row, NUMBER);
        if (!isNumber(written) || !indicator.matches("\\d{1,4}")) {
          wrong.add(sheet.getSheetName() + " D" + (at + 1));
        } else {
          lines.add(
              new Line(
                  sheet.getSheetName(),
                  Integer.parseInt(indicator),
                  new BigDecimal(plain(written))));
        }
      }
    }
  }

  /// As it stands in the cell; of a formula what it came to.
  private static String written(@Nullable Row row, int column) {
    var cell = row == null ? null : row.getCell(column);
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.FORMULA) {
      return cell.getCachedFormulaResultType() == CellType.NUMERIC
          ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
          : cell.getCellFormula();
    }
    return cell.getCellType() == CellType.NUMERIC
        ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
        : new DataFormatter().formatCellValue(cell).strip();
  }

  private static boolean isNumber(String written) {
    return plain(written).matches("-?\\d{1,12}(\\.\\d{1,6})?");
  }

  private static String plain(String written) {
    return written.replaceAll("[,，\\s]", "").replaceAll("%$", "");
  }

  private static String lastYear(Basis basis, int indicator) {
    return basis.lastYear().stream()
        .filter(line -> line.indicator() == indicator)
        .map(FigureLines.Line::quote)
        .collect(Collectors.joining("；"));
  }

  private static Refused unreadable() {
    return new Refused(Refusal.COLLECTION_UNREADABLE, Map.of());
  }
}
