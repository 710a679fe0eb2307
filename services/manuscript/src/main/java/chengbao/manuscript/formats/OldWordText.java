package chengbao.manuscript.formats;

import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.reading.LineCollector;
import chengbao.manuscript.reading.RawText;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/// The text of a Word 97–2003 document: paragraphs with their automatic numbers, tables, text
/// boxes, and apart from them unaccepted changes, comments and hidden text.
final class OldWordText {
  private static final char DRAWING = '\b';
  private static final char CELL_END = '\u0007';

  private final HWPFDocument document;
  private final OldWordNumbering numbering = new OldWordNumbering();
  private final OldWordRuns runs;
  private final LineCollector lines = new LineCollector();
  private boolean inTable;
  private boolean inRow;
  private boolean inCell;
  private boolean boxesRead;

  OldWordText(HWPFDocument document, TrackedChanges changes) {
    this.document = document;
    this.runs = new OldWordRuns(changes);
  }

  RawText read(String format) {
    Range body = document.getRange();
    int paragraphs = body.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = body.getParagraph(i);
      if (!boxesRead && paragraph.text().indexOf(DRAWING) >= 0) {
        readTextBoxes();
      }
      read(paragraph);
      if (lines.characters() > ReportReader.LONGEST_TEXT * 2) {
        return RawText.Refused.because(Reason.TOO_LARGE);
      }
    }
    closeTable();
    readTextBoxes();
    readComments();
    return lines.lines(format, runs.hidden());
  }

  /// The file keeps text boxes in one story of their own; they are read where the first drawing
  /// stands, which is the red head of a document that has one.
  private void readTextBoxes() {
    if (boxesRead) {
      return;
    }
    boxesRead = true;
    closeTable();
    Range boxes = document.getMainTextboxRange();
    for (int i = 0; i < paragraphs(boxes); i++) {
      String text = runs.text(boxes.getParagraph(i));
      if (!text.isBlank()) {
        lines.line(text, 0);
      }
    }
  }

  /// The library counts a paragraph in an empty story as well.
  private static int paragraphs(Range story) {
    return story.getEndOffset() > story.getStartOffset() ? story.numParagraphs() : 0;
  }

  private void readComments() {
    Range comments = document.getCommentsRange();
    StringBuilder comment = new StringBuilder();
    for (int i = 0; i < paragraphs(comments); i++) {
      Paragraph paragraph = comments.getParagraph(i);
      boolean another = paragraph.text().indexOf('\u0005') >= 0;
      if (another) {
        runs.hide(Kind.COMMENT, comment.toString());
        comment.setLength(0);
      }
      comment.append(comment.isEmpty() ? "" : "\n").append(runs.plain(paragraph.text()));
    }
    runs.hide(Kind.COMMENT, comment.toString());
  }

  private void read(Paragraph paragraph) {
    if (paragraph.isInTable()) {
      readInTable(paragraph);
      return;
    }
    closeTable();
    line(paragraph);
  }

  private void readInTable(Paragraph paragraph) {
    if (!inTable) {
      lines.startTable();
      inTable = true;
    }
    if (paragraph.isTableRowEnd()) {
      inRow = false;
      inCell = false;
      return;
    }
    if (!inRow) {
      lines.startRow();
      inRow = true;
    }
    if (!inCell) {
      lines.startCell();
    }
    line(paragraph);
    String text = paragraph.text();
    inCell = text.isEmpty() || text.charAt(text.length() - 1) != CELL_END;
  }

  private void closeTable() {
    if (inTable) {
      lines.endTable();
    }
    inTable = false;
    inRow = false;
    inCell = false;
  }

  private void line(Paragraph paragraph) {
    String text = runs.text(paragraph);
    String number = text.isBlank() ? "" : numbering.next(paragraph);
    lines.line(number + text, hint(paragraph));
  }

  private int hint(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    if (isTitle(style(paragraph.getStyleIndex()))) {
      return 1;
    }
    return outline >= 0 && outline < 4 ? outline + 2 : 0;
  }

  private @Nullable StyleDescription style(int index) {
    StyleSheet styles = document.getStyleSheet();
    return index >= 0 && index < styles.numStyles() ? styles.getStyleDescription(index) : null;
  }

  private static boolean isTitle(@Nullable StyleDescription style) {
    String name = style == null ? null : style.getName();
    return name != null && (name.toLowerCase(Locale.ROOT).equals("title") || name.equals("标题"));
  }
}
