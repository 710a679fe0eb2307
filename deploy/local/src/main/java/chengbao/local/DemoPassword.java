package chengbao.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The one password of all demo logins as Keycloak keeps a password: hashed here once, because
/// Keycloak would hash it anew for each of them, which takes most of the time of bringing the
/// realm. The salt is always the same, so that an unchanged realm is known to be unchanged.
final class DemoPassword {

  private static final int ITERATIONS = 210_000;
  private static final int BITS = 512;
  private static final byte[] SALT = "the-demo-has-one".getBytes(StandardCharsets.US_ASCII);

  static final String ALGORITHM =
      "{\"hashIterations\": %d, \"algorithm\": \"pbkdf2-sha512\"}".formatted(ITERATIONS);
  static final String SECRET =
      "{\"value\": \"%s\", \"salt\": \"%s\"}"
          .formatted(
              Base64.getEncoder().encodeToString(hash()), Base64.getEncoder().encodeToString(SALT));

  private DemoPassword() {}

  private static byte[] hash() {
    try {
      PBEKeySpec key = new PBEKeySpec(DemoDistrict.PASSWORD.toCharArray(), SALT, ITERATIONS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
