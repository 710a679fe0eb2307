package chengbao.contracts;

import java.nio.charset.StandardCharsets;

/// What review signs when it approves: report, version, both hashes, level and office.
///
/// Publication publishes nothing without a valid signature over these bytes, so a record put on the
/// topic by anybody else has no effect.
public record ApprovalStatement(
    String report, int version, Hash contentHash, Hash publicHash, int level, String office) {

  /// The bytes to sign: one `name=value` line a field, in this order, UTF-8, each ended by a line
  /// feed. No value can hold a line feed: ids are UUIDs, hashes hexadecimal.
  public byte[] toBytes() {
    return """
    chengbao.approval.v1
    report=%s
    version=%d
    content=%s:%s
    public=%s:%s
    level=%d
    office=%s
    """
        .formatted(
            oneLine(report),
            version,
            oneLine(contentHash.algorithm()),
            oneLine(contentHash.value()),
            oneLine(publicHash.algorithm()),
            oneLine(publicHash.value()),
            level,
            oneLine(office))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String oneLine(String value) {
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a line break in a signed value");
    }
    return value;
  }
}
