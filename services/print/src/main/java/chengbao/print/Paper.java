package chengbao.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A4 sheets with the margins of GB/T 9704, filled from the top; a row that does not fit goes over
/// to the next sheet. More than one sheet are numbered. Lengths are points.
public final class Paper implements AutoCloseable {
  private static final float WIDTH = millimetres(156);

  private static final float LEFT = millimetres(28);
  private static final float TOP = PDRectangle.A4.getHeight() - millimetres(37);
  private static final float BOTTOM = millimetres(35);
  private static final float LABEL = millimetres(30);
  private static final float PADDING = 5;
  private static final float LEADING = 1.45f;

  private final PDDocument document;
  private final Glyphs glyphs;
  private PDPageContentStream stream;
  private float y = TOP;

  Paper(PDDocument document, Glyphs glyphs) throws IOException {
    this.document = document;
    this.glyphs = glyphs;
    this.stream = sheet();
  }

  public static float millimetres(float length) {
    return length / 25.4f * 72;
  }

  /// A line in the middle, more lines where it is longer than one.
  public void centred(String text, float size) throws IOException {
    for (var line : lines(List.of(text), WIDTH, size)) {
      y -= size;
      write(line, LEFT + (WIDTH - glyphs.width(line, size)) / 2, y, size);
      y -= size * 0.7f;
    }
  }

  /// One row of the table: a label and its paragraphs in a frame.
  public void row(String label, List<String> paragraphs) throws IOException {
    float size = 11;
    var lines = lines(paragraphs, WIDTH - LABEL - 2 * PADDING, size);
    var labels = lines(List.of(label), LABEL - 2 * PADDING, size);
    while (!lines.isEmpty()) {
      int most = Math.max(1, (int) ((y - BOTTOM - 2 * PADDING) / (size * LEADING)));
      if (y - BOTTOM < 3 * size * LEADING) {
        turn();
        continue;
      }
      var here = lines.subList(0, Math.min(most, lines.size()));
      frame(labels, here, size);
      lines = lines.subList(here.size(), lines.size());
    }
  }

  /// Small print over the whole width.
  public void note(String text, float indent) throws IOException {
    float size = 9;
    for (var line : lines(List.of(text), WIDTH - indent, size)) {
      y -= size * LEADING;
      write(line, LEFT + indent, y, size);
    }
  }

  /// A square at the left under what was written last, with lines beside it.
  public void square(boolean[][] dots, float side, List<String> beside) throws IOException {
    if (y - side - 12 < BOTTOM) {
      turn();
    }
    y -= 12;
    float from = y;
    float dot = side / dots.length;
    for (int row = 0; row < dots.length; row++) {
      for (int column = 0; column < dots.length; column++) {
        if (dots[row][column]) {
          stream.addRect(LEFT + column * dot, from - (row + 1) * dot, dot, dot);
        }
      }
    }
    stream.fill();
    for (var line : beside) {
      note(line, side + 12);
      y -= 3;
    }
    y = Math.min(y, from - side);
  }

  public void skip(float height) {
    y -= height;
  }

  private void frame(List<String> labels, List<String> lines, float size) throws IOException {
    float height = Math.max(labels.size(), lines.size()) * size * LEADING + 2 * PADDING;
    stream.setLineWidth(0.6f);
    stream.addRect(LEFT, y - height, LABEL, height);
    stream.addRect(LEFT + LABEL, y - height, WIDTH - LABEL, height);
    stream.stroke();
    column(labels, LEFT + PADDING, size);
    column(lines, LEFT + LABEL + PADDING, size);
    y -= height;
  }

  private void column(List<String> lines, float x, float size) throws IOException {
    float line = y - PADDING - size;
    for (var text : lines) {
      write(text, x, line, size);
      line -= size * LEADING;
    }
  }

  private List<String> lines(List<String> paragraphs, float width, float size) {
    var lines = new ArrayList<String>();
    for (var paragraph : paragraphs) {
      var rest = glyphs.printable(paragraph);
      do {
        int end = glyphs.fitting(rest, width, size);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      } while (!rest.isEmpty());
    }
    return lines;
  }

  private void write(String text, float x, float baseline, float size) throws IOException {
    stream.beginText();
    stream.setFont(glyphs.font(), size);
    stream.newLineAtOffset(x, baseline);
    stream.showText(text);
    stream.endText();
  }

  private void turn() throws IOException {
    stream.close();
    stream = sheet();
    y = TOP;
  }

  private PDPageContentStream sheet() throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var fresh = new PDPageContentStream(document, page);
    fresh.setNonStrokingColor(Color.BLACK);
    return fresh;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    int all = document.getNumberOfPages();
    for (int number = 1; all > 1 && number <= all; number++) {
      stream = added(document.getPage(number - 1));
      var text = "第%d页　共%d页".formatted(number, all);
      write(text, LEFT + (WIDTH - glyphs.width(text, 9)) / 2, BOTTOM - millimetres(9), 9);
      stream.close();
    }
  }

  private PDPageContentStream added(PDPage page) throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }
}
