package chengbao.manuscript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fingerprint that freezes a text: SHA-256 over its canonical JSON (RFC 8785), the algorithm
/// named beside the value so that it can be replaced one day.
///
/// @param algorithm always `sha-256` in this version
/// @param value lower-case hexadecimal
public record ContentHash(String algorithm, String value) {
  private static final String SHA_256 = "sha-256";

  /// Covers title, addressee, blocks {id, kind, level, text, disclosed}, attachments and reader
  /// version.
  public static ContentHash ofVersion(VersionText version) {
    return of(
        text(
            version.title(),
            version.addressee(),
            version.blocks().stream().map(ContentHash::versionBlock).toList(),
            version.attachmentHashes(),
            version.readerVersion()));
  }

  /// Covers title, addressee, blocks {id, kind, level, text}, attachments and reader version.
  public static ContentHash ofPublicText(PublicText text) {
    return of(
        text(
            text.title(),
            text.addressee(),
            text.blocks().stream().map(ContentHash::publicBlock).toList(),
            text.attachmentHashes(),
            text.readerVersion()));
  }

  /// Covers the blocks of one section, so that a resubmission shows which sections changed.
  public static ContentHash ofSection(List<TextBlock> blocks) {
    return of(blocks.stream().map(ContentHash::versionBlock).toList());
  }

  public static ContentHash ofBytes(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ContentHash(SHA_256, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static ContentHash of(Object value) {
    return ofBytes(CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, @Nullable Object> text(
      String title,
      @Nullable String addressee,
      List<?> blocks,
      List<String> attachments,
      String readerVersion) {
    Map<String, @Nullable Object> text = new HashMap<>();
    text.put("title", title);
    text.put("addressee", addressee);
    text.put("blocks", blocks);
    text.put("attachments", attachments);
    text.put("readerVersion", readerVersion);
    return text;
  }

  private static Map<String, Object> versionBlock(TextBlock block) {
    Map<String, Object> fields = publicBlock(block.block());
    fields.put("disclosed", block.disclosed());
    return fields;
  }

  private static Map<String, Object> publicBlock(Block block) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("id", block.id());
    fields.put("kind", block.kind().code());
    fields.put("level", block.level());
    fields.put("text", block.text());
    return fields;
  }
}
