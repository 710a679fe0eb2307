package chengbao.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A print for an office's files: A4, in Chinese, with its letters in the file.
public final class Print {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Print() {}

  /// @param author the organ in whose name it is printed
  /// @param at when what it says was so
  public record About(String title, String author, Instant at) {}

  /// What is written onto the paper, from the top.
  public interface Content {
    void onto(Paper paper) throws IOException;
  }

  public static byte[] of(About about, Content content) {
    try (var document = new PDDocument()) {
      describe(document, about);
      try (var paper = new Paper(document, Glyphs.in(document))) {
        content.onto(paper);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void describe(PDDocument document, About about) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone(CHINA));
    calendar.setTimeInMillis(about.at().toEpochMilli());
    var information = document.getDocumentInformation();
    information.setTitle(about.title());
    information.setAuthor(about.author());
    information.setCreationDate(calendar);
    document.getDocumentCatalog().setLanguage("zh-CN");
  }
}
