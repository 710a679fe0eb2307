package chengbao.submission.tables;

import chengbao.submission.tables.Table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The first sheet of an XLSX file (ECMA-376), as text. Only three of its parts are read, none
/// larger than 16 MB unpacked; nothing outside the file is looked up.
final class SpreadsheetReader {
  private static final int LARGEST_PART = 16 * 1024 * 1024;
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final XMLInputFactory XML = factory();

  private final List<String> texts;
  private final List<Boolean> dates;

  private SpreadsheetReader(List<String> texts, List<Boolean> dates) {
    this.texts = texts;
    this.dates = dates;
  }

  static Table read(byte[] file) {
    try {
      var parts = parts(file);
      var sheet = parts.get(SHEET);
      if (sheet == null) {
        throw new UnreadableTable("no-sheet");
      }
      return new SpreadsheetReader(texts(parts.get(TEXTS)), dates(parts.get(STYLES))).sheet(sheet);
    } catch (IOException | XMLStreamException | NumberFormatException damaged) {
      throw new UnreadableTable("damaged");
    }
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (List.of(SHEET, TEXTS, STYLES).contains(entry.getName())) {
          parts.put(entry.getName(), unpacked(zip));
        }
      }
    }
    return parts;
  }

  private static byte[] unpacked(InputStream part) throws IOException {
    var bytes = part.readNBytes(LARGEST_PART + 1);
    if (bytes.length > LARGEST_PART) {
      throw new UnreadableTable("too-large");
    }
    return bytes;
  }

  private static List<String> texts(byte @Nullable [] part) throws XMLStreamException {
    var texts = new ArrayList<String>();
    if (part == null) {
      return texts;
    }
    var xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
    return texts;
  }

  /// Which formats show a number as a day: the built-in ones, and those whose pattern has a year.
  private static List<Boolean> dates(byte @Nullable [] part) throws XMLStreamException {
    var dates = new ArrayList<Boolean>();
    if (part == null) {
      return dates;
    }
    var patterns = new HashMap<Integer, String>();
    var xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    var cellFormats = false;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cellFormats = false;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" -> patterns.put(number(xml, "numFmtId"), attribute(xml, "formatCode"));
          case "cellXfs" -> cellFormats = true;
          case "xf" -> {
            if (cellFormats) {
              var format = number(xml, "numFmtId");
              dates.add(
                  (format >= 14 && format <= 22)
                      || patterns.getOrDefault(format, "").contains("yy"));
            }
          }
          default -> {}
        }
      }
    }
    return dates;
  }

  private Table sheet(byte[] part) throws XMLStreamException {
    var rows = new ArrayList<Row>();
    var xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    var cells = new ArrayList<String>();
    var line = 0;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
        line = attribute(xml, "r").isEmpty() ? line + 1 : number(xml, "r");
        cells = new ArrayList<>();
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
        put(cells, xml);
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
        if (rows.size() == Table.MOST_ROWS) {
          throw new UnreadableTable("too-long");
        }
        rows.add(new Row(line, List.copyOf(cells)));
      }
    }
    return new Table(rows);
  }

  private void put(List<String> cells, XMLStreamReader xml) throws XMLStreamException {
    var column = column(attribute(xml, "r"), cells.size());
    var type = attribute(xml, "t");
    var style = attribute(xml, "s");
    var text = text(xml, "c");
    if (column >= Table.MOST_COLUMNS) {
      return;
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(
        switch (type) {
          case "s" -> text.isEmpty() ? "" : texts.get(Integer.parseInt(text));
          case "inlineStr", "str" -> text;
          default -> isDate(style) ? day(text) : text;
        });
  }

  private boolean isDate(String style) {
    return !style.isEmpty()
        && Integer.parseInt(style) < dates.size()
        && dates.get(Integer.parseInt(style));
  }

  private static String day(String number) {
    return number.isEmpty() ? "" : DAY_ZERO.plusDays((long) Double.parseDouble(number)).toString();
  }

  /// The text of an element without its phonetic help; of a cell the value, not the formula.
  private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    var skipped = 0;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
        return text.toString();
      }
      if (event == XMLStreamReader.START_ELEMENT && isSkipped(xml)) {
        skipped++;
      } else if (event == XMLStreamReader.END_ELEMENT && isSkipped(xml)) {
        skipped--;
      } else if (skipped == 0 && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static boolean isSkipped(XMLStreamReader xml) {
    return xml.getLocalName().equals("rPh") || xml.getLocalName().equals("f");
  }

  /// `C7` is the third column; a cell without an address follows the one before it.
  private static int column(String address, int next) {
    var column = 0;
    for (var place = 0; place < address.length() && address.charAt(place) >= 'A'; place++) {
      column = column * 26 + address.charAt(place) - 'A' + 1;
    }
    return column == 0 ? next : column - 1;
  }

  private static int number(XMLStreamReader xml, String name) {
    return Integer.parseInt(attribute(xml, name));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
