package chengbao.manuscript.reading;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.TrackedChanges;
import java.util.Optional;

/// The text of a file, whatever its format.
public final class Files {
  private Files() {}

  public static RawText text(byte[] bytes, FileFormat format, TrackedChanges changes) {
    return switch (format) {
      case TEXT, HTML -> plain(bytes);
      case ZIP -> WordText.read(bytes, changes);
      case OLE, PDF, RTF -> refused(Reason.UNSUPPORTED);
      case IMAGE -> refused(Reason.SCANNED);
      case OTHER_BINARY -> refused(Reason.BINARY);
    };
  }

  private static RawText plain(byte[] bytes) {
    Optional<String> text = Decoding.decode(bytes);
    return text.isPresent() ? RawText.Lines.ofPlain("txt", text.get()) : refused(Reason.BINARY);
  }

  static RawText refused(Reason reason) {
    return new RawText.Refused(Unreadable.because(reason));
  }
}
