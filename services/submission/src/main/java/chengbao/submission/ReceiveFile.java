package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.FileKind;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Looks at a file before anything is kept of it: its size, what it is by its contents, and the
/// scanner's word. A scanner may take seconds, so no transaction is open meanwhile.
@ApplicationScoped
@Verb
public class ReceiveFile {
  /// In bytes. A scan of forty pages has a quarter of it.
  public static final int LARGEST = 20 * 1024 * 1024;

  private final FileScans scans;

  ReceiveFile(FileScans scans) {
    this.scans = scans;
  }

  public ReceivedFile receive(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new Refused(Refusal.FILE_MISSING);
    }
    if (bytes.length > LARGEST) {
      throw tooLarge();
    }
    var kind = FileKind.of(bytes).orElseThrow(() -> new Refused(Refusal.FILE_KIND_NOT_TAKEN));
    return switch (scans.scan(bytes)) {
      case INFECTED -> throw new Refused(Refusal.FILE_INFECTED);
      case CLEAN -> received(name, kind, bytes, true);
      case NOT_SCANNED -> received(name, kind, bytes, false);
    };
  }

  public static Refused tooLarge() {
    return new Refused(
        Refusal.FILE_TOO_LARGE, Map.of("megabytes", String.valueOf(LARGEST / 1024 / 1024)));
  }

  private static ReceivedFile received(String name, FileKind kind, byte[] bytes, boolean scanned) {
    return new ReceivedFile(kind.named(name), kind, bytes, ContentHash.ofBytes(bytes), scanned);
  }
}
