package chengbao.publication.documents.paper;

import chengbao.publication.documents.paper.Faces.Face;
import chengbao.publication.documents.paper.Row.Frame;
import chengbao.publication.documents.paper.Row.Piece;
import chengbao.publication.documents.paper.Setting.Style;
import chengbao.publication.documents.paper.Setting.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sets a table over the whole width: columns as wide as their words want, the first row as head.
final class TableSetting {

  private static final float SIZE = 12;
  private static final float LINE = 18;
  private static final float PADDING = 4;
  private static final int MOST_LINES = 24;

  private final Setting setting;
  private final Meaning meaning;

  TableSetting(Setting setting, Meaning meaning) {
    this.setting = setting;
    this.meaning = meaning;
  }

  /// @param text rows as lines, cells between tabs
  List<Row> rows(String text) {
    List<List<String>> cells = text.lines().map(row -> Arrays.asList(row.split("\t", -1))).toList();
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return List.of();
    }
    float[] widths = widths(cells, columns);
    Meaning.Part table = meaning.part("Table");
    List<Row> rows = new ArrayList<>();
    for (List<String> row : cells) {
      rows.addAll(row(meaning.part("TR", table), row, widths, rows.isEmpty()));
    }
    rows.addFirst(Row.blank(LINE / 3, false));
    rows.add(Row.blank(LINE / 3, false));
    return rows;
  }

  private float[] widths(List<List<String>> cells, int columns) {
    float[] wanted = new float[columns];
    Arrays.fill(wanted, 2 * SIZE);
    for (List<String> row : cells) {
      for (int i = 0; i < row.size(); i++) {
        wanted[i] =
            Math.max(wanted[i], Math.min(Page.WIDTH, setting.width(row.get(i), style(0, 0))));
      }
    }
    float all = 0;
    for (float one : wanted) {
      all += (float) Math.sqrt(one);
    }
    for (int i = 0; i < columns; i++) {
      wanted[i] = Page.WIDTH * (float) Math.sqrt(wanted[i]) / all;
    }
    return wanted;
  }

  private static Style style(float left, float room) {
    return new Style(Face.FANGSONG, SIZE, LINE, 0, left, room);
  }

  private static Words words(String text, boolean head) {
    return head ? Words.of(text, "", Face.HEI) : Words.of(text);
  }

  private List<Row> row(Meaning.Part part, List<String> cells, float[] widths, boolean head) {
    List<List<Row>> set = new ArrayList<>();
    List<Frame> frames = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < widths.length; i++) {
      Meaning.Part cell = head ? meaning.part("TH", part).ofColumn() : meaning.part("TD", part);
      String text = i < cells.size() ? cells.get(i) : "";
      set.add(setting.rows(cell, words(text, head), style(x + PADDING, widths[i] - 2 * PADDING)));
      frames.add(new Frame(x, widths[i]));
      x += widths[i];
    }
    int lines = Math.max(1, set.stream().mapToInt(List::size).max().orElse(1));
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < lines; from += MOST_LINES) {
      rows.add(part(set, frames, from, Math.min(lines, from + MOST_LINES), head));
    }
    return rows;
  }

  private static Row part(
      List<List<Row>> cells, List<Frame> frames, int from, int to, boolean head) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Row> lines : cells) {
      for (int i = from; i < Math.min(to, lines.size()); i++) {
        float lower = PADDING + (i - from) * LINE;
        lines.get(i).pieces().forEach(piece -> pieces.add(lowered(piece, lower)));
      }
    }
    return new Row((to - from) * LINE + 2 * PADDING, head, pieces, frames);
  }

  private static Piece lowered(Piece piece, float by) {
    return new Piece(
        piece.part(),
        piece.text(),
        piece.face(),
        piece.size(),
        piece.x(),
        piece.drop() + by,
        piece.spacing());
  }
}
