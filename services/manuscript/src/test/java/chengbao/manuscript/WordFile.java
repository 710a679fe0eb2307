package chengbao.manuscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes small .docx files for tests, part by part as Word writes them.
public final class WordFile {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  public WordFile paragraph(String text) {
    return xml("<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>");
  }

  public WordFile text(String lines) {
    lines.lines().forEach(this::paragraph);
    return this;
  }

  public WordFile numbered(int list, int level, String text) {
    return xml(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
            .formatted(level, list, text));
  }

  public WordFile xml(String markup) {
    body.append(markup);
    return this;
  }

  public WordFile part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// The three levels of an office's outline: 一、 （一） 1.
  public WordFile outlineNumbering() {
    return part(
        "word/numbering.xml",
        "<w:numbering "
            + W
            + "><w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCounting", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
  }

  private static String level(int depth, String format, String pattern) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(depth, format, pattern);
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      Map<String, byte[]> all = new LinkedHashMap<>(parts);
      String document = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
      all.putIfAbsent("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
      all.putIfAbsent("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
