package chengbao.manuscript.reading;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.structure.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Collects the lines of a document in the order of its pages; tables are gathered until they end.
/// A table with one cell in every row only arranges the page, its paragraphs are lines.
public final class LineCollector {
  private final StringBuilder original = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> furniture = new ArrayList<>();
  private final Deque<List<List<StringBuilder>>> tables = new ArrayDeque<>();

  public void line(String text, int hint) {
    if (tables.isEmpty()) {
      for (String part : text.split("\n", -1)) {
        add(part, hint, false);
      }
      return;
    }
    List<List<StringBuilder>> table = tables.getLast();
    if (table.isEmpty() || table.getLast().isEmpty()) {
      add(text, hint, false);
      return;
    }
    StringBuilder cell = table.getLast().getLast();
    cell.append(cell.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
  }

  /// A line that by its place belongs to the page around the report.
  public void furniture(String text) {
    furniture.add(new Line(MappedText.at(text, original.length()), 0, false));
    original.append(text).append('\n');
  }

  public void startTable() {
    tables.addLast(new ArrayList<>());
  }

  public void startRow() {
    if (!tables.isEmpty()) {
      tables.getLast().add(new ArrayList<>());
    }
  }

  public void startCell() {
    if (!tables.isEmpty() && !tables.getLast().isEmpty()) {
      tables.getLast().getLast().add(new StringBuilder());
    }
  }

  public void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    List<List<StringBuilder>> table = tables.removeLast();
    boolean layout = table.stream().allMatch(row -> row.size() <= 1);
    if (layout) {
      table.forEach(row -> row.forEach(cell -> line(cell.toString(), 0)));
    } else if (tables.isEmpty()) {
      add(text(table), 0, true);
    } else {
      line(text(table).replace('\t', ' '), 0);
    }
  }

  private static String text(List<List<StringBuilder>> table) {
    List<String> rows = new ArrayList<>();
    for (List<StringBuilder> row : table) {
      String text =
          String.join(
              "\t",
              row.stream().map(cell -> cell.toString().replaceAll("\\s+", " ").strip()).toList());
      if (!text.isBlank()) {
        rows.add(text);
      }
    }
    return String.join("\n", rows);
  }

  private void add(String text, int hint, boolean table) {
    lines.add(new Line(MappedText.at(text, original.length()), hint, table));
    original.append(text).append('\n');
  }

  public int characters() {
    return original.length();
  }

  public RawText.Lines lines(String format, List<HiddenText> hidden) {
    return lines(format, hidden, Map.of());
  }

  public RawText.Lines lines(String format, List<HiddenText> hidden, Map<String, String> metadata) {
    while (!tables.isEmpty()) {
      endTable();
    }
    return new RawText.Lines(format, original.toString(), lines, hidden, metadata, furniture);
  }
}
