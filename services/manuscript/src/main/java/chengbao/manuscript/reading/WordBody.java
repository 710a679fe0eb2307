package chengbao.manuscript.reading;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.TrackedChanges;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One walk over document.xml: paragraphs with their automatic numbers, tables, text boxes, and
/// apart from them what is out of sight: unaccepted changes, hidden text, comments.
final class WordBody {
  private static final int MOST_HIDDEN = 500;

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private int depth = -1;
    private int outline = -1;
  }

  private final WordNumbering numbering;
  private final WordStyles styles;
  private final TrackedChanges changes;
  private final LineCollector lines = new LineCollector();
  private final List<HiddenText> hidden = new ArrayList<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final StringBuilder inserted = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private int insertions;
  private int deletions;
  private boolean concealed;
  private boolean inRunProperties;
  private boolean collecting;

  WordBody(WordNumbering numbering, WordStyles styles, TrackedChanges changes) {
    this.numbering = numbering;
    this.styles = styles;
    this.changes = changes;
  }

  RawText.Lines lines() {
    return lines.lines("docx", hidden);
  }

  void read(byte[] part) throws XMLStreamException, Archive.Refusal {
    XMLStreamReader xml = Xml.reader(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (collecting) {
            text(xml.getText());
          }
        }
        default -> {}
      }
      if (WordText.isTooLong(lines.characters())) {
        throw new Archive.Refusal(Reason.TOO_LARGE);
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "Fallback",
          "instrText",
          "delInstrText",
          "sectPr",
          "pPrChange",
          "rPrChange",
          "txbxStory",
          "binData" ->
          skip(xml);
      case "p" -> paragraphs.addLast(new Paragraph());
      case "tbl" -> lines.startTable();
      case "tr" -> lines.startRow();
      case "tc" -> lines.startCell();
      case "t", "delText" -> collecting = true;
      case "tab" -> mark(xml, "\t");
      case "br", "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "ins", "moveTo" -> insertions += inRunProperties ? 0 : 1;
      case "del", "moveFrom" -> deletions += inRunProperties ? 0 : 1;
      case "r" -> concealed = false;
      case "rPr" -> inRunProperties = true;
      case "vanish" -> concealed = inRunProperties && Xml.on(xml);
      default -> properties(xml);
    }
  }

  /// A tab stop's definition is a `tab` as well; only the one in a run is a character.
  private void mark(XMLStreamReader xml, String sign) {
    if (Xml.attribute(xml, "pos") == null) {
      text(sign);
    }
  }

  private void properties(XMLStreamReader xml) {
    Paragraph paragraph = paragraphs.peekLast();
    if (paragraph == null) {
      return;
    }
    switch (xml.getLocalName()) {
      case "pStyle" -> paragraph.style = Xml.attribute(xml, "val");
      case "numId" -> paragraph.list = Xml.attribute(xml, "val");
      case "ilvl" -> paragraph.depth = Xml.number(xml, "val", 0);
      case "outlineLvl" -> paragraph.outline = Xml.number(xml, "val", -1);
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tbl" -> lines.endTable();
      case "t", "delText" -> collecting = false;
      case "ins", "moveTo" -> insertions = ended(insertions, inserted, Kind.INSERTED);
      case "del", "moveFrom" -> deletions = ended(deletions, deleted, Kind.DELETED);
      case "r" -> concealed = false;
      case "rPr" -> inRunProperties = false;
      default -> {}
    }
  }

  private int ended(int open, StringBuilder collected, Kind kind) {
    if (inRunProperties || open == 0) {
      return open;
    }
    if (open == 1 && !collected.toString().isBlank()) {
      hide(kind, collected.toString());
    }
    collected.setLength(0);
    return open - 1;
  }

  private void hide(Kind kind, String text) {
    if (hidden.size() < MOST_HIDDEN) {
      hidden.add(WordText.hidden(kind, text));
    }
  }

  private void text(String text) {
    Paragraph paragraph = paragraphs.peekLast();
    if (paragraph == null) {
      return;
    }
    if (concealed) {
      hide(Kind.CONCEALED, text);
      return;
    }
    if (insertions > 0) {
      inserted.append(text);
    }
    if (deletions > 0) {
      deleted.append(text);
    }
    boolean gone = changes == TrackedChanges.ACCEPTED ? deletions > 0 : insertions > 0;
    if (!gone) {
      paragraph.text.append(text);
    }
  }

  private void endParagraph() {
    Paragraph paragraph = paragraphs.pollLast();
    if (paragraph == null) {
      return;
    }
    WordStyles.Style style = styles.style(paragraph.style);
    String list = paragraph.list == null ? style.list() : paragraph.list;
    int depth = paragraph.depth >= 0 ? paragraph.depth : style.depth();
    String number = paragraph.text.toString().isBlank() ? "" : numbering.next(list, depth);
    int outline = paragraph.outline >= 0 ? paragraph.outline : style.outline();
    int hint = style.title() ? 1 : outline >= 0 && outline < 4 ? outline + 2 : 0;
    lines.line(number + paragraph.text, hint);
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  void readComments(byte[] part) throws XMLStreamException {
    if (part.length == 0) {
      return;
    }
    XMLStreamReader xml = Xml.reader(part);
    StringBuilder comment = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        comment.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("comment")) {
        hide(Kind.COMMENT, comment.toString());
        comment.setLength(0);
      }
    }
  }
}
