package chengbao.manuscript.word;

import org.jspecify.annotations.Nullable;

/// Builds the main part of a .docx: paragraphs by style, tables, the page.
final class WordMarkup {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
      """;

  /// A4, margins 37, 26, 35 and 28 mm; 22 lines of 28 characters.
  private static final String FOOT =
      """
      <w:sectPr><w:footerReference w:type="default" r:id="odd"/>\
      <w:footerReference w:type="even" r:id="even"/><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" \
      w:footer="1588" w:gutter="0"/>\
      <w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr>\
      </w:body></w:document>\
      """;

  private final StringBuilder xml = new StringBuilder(HEAD);

  String document() {
    return xml + FOOT;
  }

  void blank() {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Text\"/></w:pPr></w:p>");
  }

  void paragraph(String style, String text) {
    begin(style);
    run(text, null);
    xml.append("</w:p>");
  }

  /// A paragraph whose first sentence is its heading.
  void runIn(int level, String text) {
    int end = text.indexOf('。') + 1;
    begin("Text");
    run(text.substring(0, end), "Heading" + level + "Run");
    run(text.substring(end), null);
    xml.append("</w:p>");
  }

  /// Rows are lines, cells stand between tabs.
  void table(String text) {
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>")
        .append("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid/>");
    for (String row : text.split("\n", -1)) {
      xml.append("<w:tr>");
      for (String cell : row.split("\t", -1)) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
        paragraph("Cell", cell);
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
  }

  private void begin(String style) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
  }

  private void run(String text, @Nullable String style) {
    if (text.isEmpty()) {
      return;
    }
    xml.append("<w:r>");
    if (style != null) {
      xml.append("<w:rPr><w:rStyle w:val=\"").append(style).append("\"/></w:rPr>");
    }
    xml.append("<w:t xml:space=\"preserve\">");
    text.codePoints().filter(WordMarkup::isText).forEach(this::append);
    xml.append("</w:t></w:r>");
  }

  static String escaped(String text) {
    var markup = new WordMarkup();
    markup.xml.setLength(0);
    text.codePoints().filter(WordMarkup::isText).forEach(markup::append);
    return markup.xml.toString();
  }

  private void append(int character) {
    switch (character) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      default -> xml.appendCodePoint(character);
    }
  }

  /// What XML 1.0 can hold.
  private static boolean isText(int character) {
    return character == '\t'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
