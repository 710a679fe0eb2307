package chengbao.manuscript.formats;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.reading.LineCollector;
import chengbao.manuscript.reading.RawText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF with text. Its lines are put together to paragraphs again; one that only shows pictures of
/// pages is refused.
final class PdfFile {
  private static final int MOST_PAGES = 400;
  private static final int LEAST_LETTERS = 20;
  private static final int LEAST_LETTERS_A_PAGE = 15;
  private static final int TAIL = 4096;

  static {
    PdfFonts.install();
  }

  private PdfFile() {}

  static RawText read(byte[] bytes) {
    if (!hasEnd(bytes)) {
      return RawText.Refused.because(Reason.DAMAGED);
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      return pages > MOST_PAGES ? RawText.Refused.because(Reason.TOO_LARGE) : text(document, pages);
    } catch (InvalidPasswordException locked) {
      return RawText.Refused.because(Reason.ENCRYPTED);
    } catch (PdfLines.TooLong tooLong) {
      return RawText.Refused.because(Reason.TOO_LARGE);
    } catch (IOException damaged) {
      return RawText.Refused.because(Reason.DAMAGED);
    }
  }

  /// The library mends a PDF whose end is missing and gives the pages it finds; half a report must
  /// not pass for a whole one.
  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static RawText text(PDDocument document, int pages) throws IOException {
    List<PdfLines.Line> lines = PdfLines.of(document);
    long letters =
        lines.stream()
            .flatMapToInt(line -> line.text().chars())
            .filter(Character::isLetter)
            .count();
    if (letters < LEAST_LETTERS || letters / Math.max(1, pages) < LEAST_LETTERS_A_PAGE) {
      return RawText.Refused.because(Reason.SCANNED);
    }
    LineCollector collected = new LineCollector();
    PdfParagraphs.of(lines).forEach(paragraph -> collected.line(paragraph, 0));
    return collected.lines("pdf", List.of());
  }
}
