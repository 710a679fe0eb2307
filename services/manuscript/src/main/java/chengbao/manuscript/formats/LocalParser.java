package chengbao.manuscript.formats;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.reading.Decoding;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;
import chengbao.manuscript.reading.WordText;
import java.util.Locale;
import java.util.Optional;

/// Parses every format here and now, on the thread and in the memory of the caller. It never throws
/// for what a file holds, but a hostile one may take its time: services ask a
/// [chengbao.manuscript.worker.Worker] instead.
public final class LocalParser implements FileParser {
  private static final int HEAD = 2048;

  @Override
  public RawText parse(byte[] bytes, FileFormat format, TrackedChanges changes) {
    try {
      return text(bytes, format, changes);
    } catch (RuntimeException | StackOverflowError broken) {
      return RawText.Refused.because(Reason.DAMAGED);
    } catch (OutOfMemoryError tooMuch) {
      return RawText.Refused.because(Reason.EXPANDS_TOO_FAR);
    }
  }

  private static RawText text(byte[] bytes, FileFormat format, TrackedChanges changes) {
    return switch (format) {
      case TEXT, HTML -> decoded(bytes, format);
      case ZIP -> WordText.read(bytes, changes);
      case OLE -> OleFile.read(bytes, changes);
      case PDF -> PdfFile.read(bytes);
      case RTF -> RawText.Refused.because(Reason.UNSUPPORTED);
      case IMAGE -> RawText.Refused.because(Reason.SCANNED);
      case OTHER_BINARY -> RawText.Refused.because(Reason.BINARY);
    };
  }

  private static RawText decoded(byte[] bytes, FileFormat format) {
    Optional<String> text = Decoding.decode(bytes);
    if (text.isEmpty()) {
      return RawText.Refused.because(Reason.BINARY);
    }
    if (isWordXml(text.get())) {
      return RawText.Refused.because(Reason.UNSUPPORTED);
    }
    if (format == FileFormat.HTML && PageText.hasTags(text.get())) {
      return PageText.page(text.get());
    }
    return text.get().length() > ReportReader.LONGEST_TEXT
        ? RawText.Refused.because(Reason.TOO_LARGE)
        : RawText.Lines.ofPlain("txt", text.get());
  }

  /// Word's XML of 2003 and its flat packages: their markup must not pass for text.
  private static boolean isWordXml(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    return head.contains("<?mso-application")
        || head.contains("<w:worddocument")
        || head.contains("<pkg:package");
  }
}
