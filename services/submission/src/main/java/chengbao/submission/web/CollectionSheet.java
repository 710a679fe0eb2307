package chengbao.submission.web;

import chengbao.submission.CompareFigures.Basis;
import chengbao.submission.CompareFigures.Collected;
import chengbao.submission.FigureLines;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// 数据采集表.xlsx out, one sheet for each inner office, and back. What is not a number in the column to
/// be filled in is left alone.
final class CollectionSheet {
  private static final int MOST_ROWS = 500;
  private static final int MOST_SHEETS = 60;
  private static final long LARGEST = 5_000_000;
  private static final int NUMBER = 0;
  private static final int VALUE = 3;

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
              .setCellValue(RoundFiles.words(RoundWords.class, FiguresPage.key(indicator)));
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

  /// Every line that was filled in.
  static List<Collected> read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw unreadable();
    }
    ZipSecureFile.setMinInflateRatio(0.005);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var collected = new ArrayList<Collected>();
      for (var number = 0; number < Math.min(MOST_SHEETS, book.getNumberOfSheets()); number++) {
        var sheet = book.getSheetAt(number);
        for (var at = 2; at <= Math.min(MOST_ROWS, sheet.getLastRowNum()); at++) {
          line(sheet.getSheetName(), sheet.getRow(at)).ifPresent(collected::add);
        }
      }
      return collected;
    } catch (IOException | RuntimeException damaged) {
      throw unreadable();
    }
  }

  private static Optional<Collected> line(String office, @Nullable Row row) {
    var indicator = number(row, NUMBER);
    var value = number(row, VALUE);
    return indicator.isPresent() && value.isPresent()
        ? Optional.of(new Collected(office, indicator.get().intValue(), value.get()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(@Nullable Row row, int column) {
    var cell = row == null ? null : row.getCell(column);
    if (cell == null || cell.getCellType() == CellType.FORMULA) {
      return Optional.empty();
    }
    var text = new DataFormatter().formatCellValue(cell).replace(",", "").strip();
    return text.matches("-?\\d{1,12}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
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
