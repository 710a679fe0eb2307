package chengbao.manuscript.formats;

import chengbao.manuscript.ReportReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of a PDF's pages with their places.
final class PdfLines extends PDFTextStripper {

  /// @param left where the line begins, in points from the left edge of the page
  /// @param y its base line, in points from the top
  /// @param size the height of its first character
  record Line(String text, double left, double right, double y, double size, int page) {}

  /// There is more text than any report has.
  static final class TooLong extends IOException {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double y;
  private double size;
  private int characters;

  private PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  static List<Line> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(document, Writer.nullWriter());
    return lines.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> places) throws IOException {
    characters += word.length();
    if (characters > ReportReader.LONGEST_TEXT * 2) {
      throw new TooLong();
    }
    if (!places.isEmpty()) {
      TextPosition first = places.getFirst();
      TextPosition last = places.getLast();
      if (text.isEmpty()) {
        left = first.getXDirAdj();
        y = first.getYDirAdj();
        size = Math.max(1, first.getFontSizeInPt());
      }
      right = last.getXDirAdj() + last.getWidthDirAdj();
    }
    text.append(word);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (!text.toString().isBlank()) {
      lines.add(new Line(text.toString().strip(), left, right, y, size, getCurrentPageNo()));
    }
    text.setLength(0);
  }
}
