package chengbao.submission.tables;

import java.util.List;

/// A table as it was written. A cell is always text: what begins with `=` or `+` is no formula
/// here.
///
/// @param rows without those that are empty, each with its number in the file
public record Table(List<Row> rows) {
  /// The largest file that is read.
  public static final int LARGEST_FILE = 2 * 1024 * 1024;

  static final int MOST_COLUMNS = 50;
  static final int MOST_ROWS = 10_000;

  /// @param line as a spreadsheet counts
  public record Row(int line, List<String> cells) {
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /// @throws UnreadableTable when it is neither CSV nor XLSX, or too large
  public static Table read(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw new UnreadableTable("too-large");
    }
    var zip = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    var table = zip ? SpreadsheetReader.read(file) : CsvReader.read(file);
    return new Table(
        table.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .toList());
  }
}
