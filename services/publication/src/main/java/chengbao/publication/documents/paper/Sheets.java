package chengbao.publication.documents.paper;

import java.util.ArrayList;
import java.util.List;

/// Fills pages with rows. A row that stays with the next goes over with it: no heading at the foot
/// of a page, no signature on a page without text.
final class Sheets {

  /// More pages than any report has; a text of that length is no report.
  private static final int MOST = 300;

  /// What sums of fractions of a point may be off.
  private static final float TOLERANCE = 0.5f;

  private final List<Page> pages = new ArrayList<>();
  private final Meaning meaning;
  private final Letters letters;

  Sheets(Meaning meaning, Letters letters) {
    this.meaning = meaning;
    this.letters = letters;
    pages.add(new Page(meaning, letters));
  }

  List<Page> pages() {
    return pages;
  }

  void add(List<Row> rows) {
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to - 1).withNext()) {
        to++;
      }
      together(rows.subList(from, to));
      from = to;
    }
  }

  /// Rows that stand together at the foot of the last page, as long as one page holds them.
  void addAtFoot(List<Row> rows) {
    float height = height(rows);
    if (height > Page.HEIGHT) {
      add(rows);
      return;
    }
    if (pages.getLast().room() < height) {
      turn();
    }
    pages.getLast().skip(pages.getLast().room() - height);
    rows.forEach(pages.getLast()::add);
  }

  private void together(List<Row> rows) {
    if (!pages.getLast().isEmpty() && pages.getLast().room() < height(rows)) {
      turn();
    }
    for (Row row : rows) {
      if (pages.getLast().room() < row.height() - TOLERANCE && !pages.getLast().isEmpty()) {
        turn();
      }
      pages.getLast().add(row);
    }
  }

  private static float height(List<Row> rows) {
    float height = 0;
    for (Row row : rows) {
      height += row.height();
    }
    return height - TOLERANCE;
  }

  private void turn() {
    if (pages.size() == MOST) {
      throw new TooLong();
    }
    pages.add(new Page(meaning, letters));
  }
}
