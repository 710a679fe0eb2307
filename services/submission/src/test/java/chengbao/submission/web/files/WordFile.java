package chengbao.submission.web.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The smallest .docx that a word processor opens.
public final class WordFile {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordFile() {}

  /// A paragraph for each line.
  public static byte[] of(String text) {
    var body = new StringBuilder();
    text.lines().forEach(line -> body.append("<w:p>").append(run(line)).append("</w:p>"));
    return packed(body.toString());
  }

  /// The same with a last paragraph that one officer changed and nobody accepted.
  public static byte[] withChanges(String text, String deleted, String inserted) {
    var body = new StringBuilder();
    text.lines().forEach(line -> body.append("<w:p>").append(run(line)).append("</w:p>"));
    body.append("<w:p>")
        .append(run("全年开展执法检查"))
        .append("<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>")
        .append(deleted)
        .append("</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">")
        .append(run(inserted))
        .append("</w:ins>")
        .append(run("。"))
        .append("</w:p>");
    return packed(body.toString());
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static byte[] packed(String body) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
          ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
          """);
      put(
          zip,
          "word/document.xml",
          "<?xml version=\"1.0\"?><w:document xmlns:w=\""
              + NAMESPACE
              + "\"><w:body>"
              + body
              + "</w:body></w:document>");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
