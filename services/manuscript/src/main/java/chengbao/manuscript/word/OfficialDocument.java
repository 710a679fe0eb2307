package chengbao.manuscript.word;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes a report as .docx, so that a clerk can go on in a word processor: 22 lines of 28
/// characters, 小标宋, 黑体, 楷体 and 仿宋 by real styles, page numbers outside. Reading the file gives the
/// same report again, block by block, and the same report always gives the same bytes.
public final class OfficialDocument {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /// The parts that are the same in every file, by their names in the package.
  private static final List<String> FIXED =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/footer-odd.xml",
          "word/footer-even.xml");

  private static final String PROPERTIES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title>\
      <dc:creator>%s</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>\
      """;

  private OfficialDocument() {}

  public static byte[] of(Manuscript report) {
    return of(report, List.of());
  }

  /// @param stamp what a file of a public edition says of itself at its end; such a file is no copy
  ///   to go on with and carries no marks of a draft's passages
  public static byte[] of(Manuscript report, List<String> stamp) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String part : FIXED) {
        put(zip, part, fixed(part));
      }
      if (stamp.isEmpty()) {
        put(zip, CopyMarks.PART, CopyMarks.part(report));
      }
      put(zip, "docProps/core.xml", properties(report).getBytes(StandardCharsets.UTF_8));
      put(zip, "word/document.xml", body(report, stamp).getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// Title and organ, as the word processor shows them among a file's properties.
  private static String properties(Manuscript report) {
    String organ = report.signatureUnit();
    return PROPERTIES.formatted(
        WordMarkup.escaped(report.title()), WordMarkup.escaped(organ == null ? "" : organ));
  }

  private static String body(Manuscript report, List<String> stamp) {
    var body = new WordMarkup();
    paragraph(body, "DocumentNumber", report.documentNumber());
    paragraph(body, "Title", report.title());
    body.blank();
    String addressee = report.addressee();
    if (addressee != null && !addressee.isBlank()) {
      paragraph(body, "Addressee", addressee.endsWith("：") ? addressee : addressee + "：");
    }
    report.blocks().forEach(block -> block(body, block));
    if (report.signatureUnit() != null || report.signedOn() != null) {
      body.blank();
    }
    paragraph(body, "Signature", report.signatureUnit());
    paragraph(
        body,
        "SignedOn",
        report.signedOn() == null ? null : Manuscript.chineseDate(report.signedOn()));
    if (!stamp.isEmpty()) {
      body.blank();
    }
    stamp.forEach(line -> body.paragraph("Stamp", line));
    return body.document();
  }

  private static void paragraph(WordMarkup body, String style, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      body.paragraph(style, text);
    }
  }

  private static void block(WordMarkup body, Block block) {
    switch (block.kind()) {
      case HEADING -> body.paragraph("Heading" + Math.clamp(block.level(), 1, 4), block.text());
      case RUN_IN -> body.runIn(Math.clamp(block.level(), 1, 4), block.text());
      case PARAGRAPH, LIST_ITEM, CLOSING -> body.paragraph("Text", block.text());
      case TABLE -> body.table(block.text());
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /// In the resources every part lies beside the others, `/` written as `-`.
  private static byte[] fixed(String part) throws IOException {
    String resource = part.replace("[Content_Types]", "content-types").replace('/', '-');
    try (InputStream in = OfficialDocument.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }
}
