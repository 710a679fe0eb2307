package chengbao.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What review signs when it approves: report, version, both hashes, 公开属性, unit, level and office.
///
/// Publication publishes nothing without a valid signature over these bytes, so a record put on the
/// topic by anybody else has no effect. What decides whether, and in whose name, a text goes public
/// stands among them: a true approval with another 公开属性 or unit is no approval. What corrects a
/// public edition also binds which one, and the note (更正说明) that the public will read.
///
/// @param disclosure `active`, `on-request` or `none`
/// @param corrects the public edition it corrects; none for a first publication
/// @param note 更正说明; none where nothing is corrected
public record ApprovalStatement(
    String report,
    int version,
    Hash contentHash,
    Hash publicHash,
    String disclosure,
    String unit,
    Level level,
    @Nullable Integer corrects,
    @Nullable String note) {

  /// Of a first publication.
  public ApprovalStatement(
      String report,
      int version,
      Hash contentHash,
      Hash publicHash,
      String disclosure,
      String unit,
      Level level) {
    this(report, version, contentHash, publicHash, disclosure, unit, level, null, null);
  }

  /// The bytes to sign: one `name=value` line a field, in this order, UTF-8, each ended by a line
  /// feed. No value can hold a line feed: ids are UUIDs, hashes hexadecimal, and the note stands
  /// there as the SHA-256 of its UTF-8 bytes. A first publication has no line of a correction.
  ///
  /// @throws IllegalArgumentException for a value with a line break
  public byte[] toBytes() {
    List<String> lines = new ArrayList<>();
    lines.add("chengbao.approval.v1");
    lines.add("report=" + report);
    lines.add("version=" + version);
    lines.add("content=" + contentHash.algorithm() + ":" + contentHash.value());
    lines.add("public=" + publicHash.algorithm() + ":" + publicHash.value());
    lines.add("disclosure=" + disclosure);
    lines.add("unit=" + unit);
    lines.add("level=" + level.number());
    lines.add("office=" + level.office());
    if (corrects != null) {
      lines.add("corrects=" + corrects);
    }
    if (note != null) {
      lines.add("note=sha-256:" + sha256(note));
    }
    return lines.stream()
        .map(ApprovalStatement::oneLine)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static String oneLine(String line) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a line break in a signed value");
    }
    return line;
  }
}
