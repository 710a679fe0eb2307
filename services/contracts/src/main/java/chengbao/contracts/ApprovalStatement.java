package chengbao.contracts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What review signs when it approves: report, version, both hashes, 公开属性, unit, level and office.
///
/// Publication publishes nothing without a valid signature over these bytes, so a record put on the
/// topic by anybody else has no effect. What decides whether, and in whose name, a text goes public
/// stands among them: a true approval with another 公开属性 or unit is no approval.
///
/// @param disclosure `active`, `on-request` or `none`
public record ApprovalStatement(
    String report,
    int version,
    Hash contentHash,
    Hash publicHash,
    String disclosure,
    String unit,
    Level level) {

  /// The bytes to sign: one `name=value` line a field, in this order, UTF-8, each ended by a line
  /// feed. No value can hold a line feed: ids are UUIDs, hashes hexadecimal.
  ///
  /// @throws IllegalArgumentException for a value with a line break
  public byte[] toBytes() {
    return List.of(
            "chengbao.approval.v1",
            "report=" + report,
            "version=" + version,
            "content=" + contentHash.algorithm() + ":" + contentHash.value(),
            "public=" + publicHash.algorithm() + ":" + publicHash.value(),
            "disclosure=" + disclosure,
            "unit=" + unit,
            "level=" + level.number(),
            "office=" + level.office())
        .stream()
        .map(ApprovalStatement::oneLine)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String oneLine(String line) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a line break in a signed value");
    }
    return line;
  }
}
