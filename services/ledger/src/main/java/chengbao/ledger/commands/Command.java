package chengbao.ledger.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A request that must be carried out at most once.
///
/// @param actor who sent it; a key belongs to its sender
/// @param key chosen by the sender, the same for each repetition
/// @param requestHash tells a repetition from another request under the same key
public record Command(String actor, String key, String requestHash) {
  /// A command from what came over HTTP. Method, target and body together make the request.
  public static Command of(String actor, String key, String method, String target, byte[] body) {
    MessageDigest digest = sha256();
    digest.update((method + '\n' + target + '\n').getBytes(StandardCharsets.UTF_8));
    return new Command(actor, key, HexFormat.of().formatHex(digest.digest(body)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
