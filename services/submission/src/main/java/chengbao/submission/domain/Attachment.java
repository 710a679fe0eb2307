package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// 附件: a file that goes up with the report, for the offices and not for the public. The version's
/// content hash covers its hash.
///
/// @param name as the drafter named it, without folders
/// @param size in bytes
/// @param scanned whether a scanner looked at it and found nothing; false where none is set up
public record Attachment(
    ContentHash hash,
    Use use,
    String name,
    FileKind kind,
    long size,
    boolean scanned,
    Person by,
    Instant at) {
  /// The most of one report.
  public static final int MOST = 10;

  /// All of one report together, in bytes.
  public static final long MOST_BYTES = 60L * 1024 * 1024;

  /// What it is for.
  public enum Use {
    /// 集体讨论会议纪要.
    MINUTES,
    /// 佐证材料.
    EVIDENCE,
    /// 盖章扫描件.
    SEALED_SCAN;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Use> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
