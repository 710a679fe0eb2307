package chengbao.publication.web;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A page as it goes out: its bytes, and the strong tag made from them.
record Page(int status, byte[] bytes, EntityTag tag) {

  private static final int TAG_BYTES = 16;

  static Page of(int status, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Page(status, bytes, new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
