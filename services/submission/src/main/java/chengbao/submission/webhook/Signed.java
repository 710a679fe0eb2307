package chengbao.submission.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A message with its signature: HMAC-SHA256 over id, seconds and body. The time keeps an old
/// message from being played again, the id stays the same when it is tried again.
record Signed(String id, long seconds, byte[] body) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";

  Map<String, String> headers(String secret) {
    return Map.of(
        "Content-Type",
        "application/json",
        "webhook-id",
        id,
        "webhook-timestamp",
        String.valueOf(seconds),
        "webhook-signature",
        "v1," + signature(secret));
  }

  String signature(String secret) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(
          new SecretKeySpec(
              Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
      mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
