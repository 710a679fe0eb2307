package chengbao.publication.documents.paper;

import chengbao.publication.documents.paper.Faces.Face;
import java.util.ArrayList;
import java.util.List;

/// Sets paragraphs: 22 lines of 28 characters in 三号 on a type area of 156 × 225 mm.
final class Setting {

  static final float SIZE = 16;
  static final float PITCH = Page.WIDTH / 28;
  static final float LINE = Page.HEIGHT / 22;

  private static final float TOLERANCE = 0.6f;
  private static final float WIDEST_GAP = 2.2f;

  private final Letters letters;

  Setting(Letters letters) {
    this.letters = letters;
  }

  /// How a paragraph is set.
  ///
  /// @param line height of a line
  /// @param indent of the first line
  /// @param room how wide a line may be
  record Style(Face face, float size, float line, float indent, float left, float room) {

    static final Style TEXT = of(Face.FANGSONG, 2 * PITCH);

    static Style of(Face face, float indent) {
      return new Style(face, SIZE, LINE, indent, 0, Page.WIDTH);
    }

    float spacing() {
      return size == SIZE ? PITCH - SIZE : 0;
    }
  }

  /// The text with a heading at its beginning that is set in another face.
  ///
  /// @param headEnd where the heading ends
  record Words(String text, int headEnd, Face headFace) {

    static Words of(String text) {
      return new Words(Letters.printable(text), 0, Face.FANGSONG);
    }

    static Words of(String head, String rest, Face headFace) {
      String shown = Letters.printable(head);
      return new Words(shown + Letters.printable(rest), shown.length(), headFace);
    }

    Face face(int place, Face usual) {
      return place < headEnd ? headFace : usual;
    }
  }

  List<Row> rows(Meaning.Part part, Words words, Style style) {
    List<Row> rows = new ArrayList<>();
    float room = style.room() + TOLERANCE;
    List<String> lines =
        LineBreaks.lines(
            words.text(), place -> width(words, style, place), room - style.indent(), room);
    int from = 0;
    for (String line : lines) {
      int to = from + line.length();
      float indent = rows.isEmpty() ? style.indent() : 0;
      boolean last = to == words.text().length();
      float extra = last ? 0 : stretch(words, style, from, to, style.room() - indent);
      rows.add(row(part, words, style, from, to, style.left() + indent, extra));
      from = to;
    }
    return rows;
  }

  /// One line that stands at a place of its own.
  Row line(Meaning.Part part, String text, Style style, float x) {
    Words words = Words.of(text);
    return row(part, words, style, 0, words.text().length(), x, 0);
  }

  float width(String text, Style style) {
    Words words = Words.of(text);
    return width(words, style, 0, words.text().length());
  }

  private Row row(
      Meaning.Part part, Words words, Style style, int from, int to, float left, float extra) {
    List<Row.Piece> pieces = new ArrayList<>();
    int split = Math.clamp(words.headEnd(), from, to);
    float drop = (style.line() + style.size()) / 2 - 0.12f * style.size();
    float spacing = style.spacing() + extra;
    float x = left;
    for (int[] range : new int[][] {{from, split}, {split, to}}) {
      if (range[0] < range[1]) {
        String text = words.text().substring(range[0], range[1]);
        Face face = words.face(range[0], style.face());
        pieces.add(new Row.Piece(part, text, face, style.size(), x, drop, spacing));
        x +=
            width(words, style, range[0], range[1]) + extra * text.codePointCount(0, text.length());
      }
    }
    return new Row(style.line(), false, pieces, List.of());
  }

  /// What is added to each character so that the line ends at the margin.
  private float stretch(Words words, Style style, int from, int to, float room) {
    String line = words.text().substring(from, to).stripTrailing();
    float gap = room - width(words, style, from, from + line.length());
    int between = line.codePointCount(0, line.length()) - 1;
    return between < 1 || gap > WIDEST_GAP * style.size() ? 0 : gap / between;
  }

  private float width(Words words, Style style, int from, int to) {
    float width = 0;
    for (int place = from; place < to; place = words.text().offsetByCodePoints(place, 1)) {
      width += width(words, style, place);
    }
    return width;
  }

  private float width(Words words, Style style, int place) {
    int character = words.text().codePointAt(place);
    Face face = words.face(place, style.face());
    return letters.width(face, character) / 1000f * style.size() + style.spacing();
  }
}
