package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// A key with which a service signs (Ed25519, a JWK) and the set of public keys by which others
/// know what it signed (a JWKS). Drawn once for a data folder.
public record SigningKeys(Path privateKey, Path publicKeys) {

  private static final int KEY_BYTES = 32;

  /// What review signs approvals with, and publication knows them by.
  public static SigningKeys ofApprovals(Path folder) {
    return in(folder, "approval");
  }

  /// What submission signs receipts with, and anybody verifies them by.
  public static SigningKeys ofReceipts(Path folder) {
    return in(folder, "receipt");
  }

  /// The pair in this folder, made when it is not there.
  private static SigningKeys in(Path folder, String what) {
    SigningKeys keys =
        new SigningKeys(folder.resolve(what + "-key.jwk"), folder.resolve(what + "-keys.jwks"));
    if (!Files.exists(keys.publicKeys())) {
      keys.draw();
    }
    return keys;
  }

  private void draw() {
    KeyPair pair = pair();
    String shared =
        "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"EdDSA\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\""
            .formatted(Secrets.random(9), lastBytes(pair.getPublic().getEncoded()));
    String secret = lastBytes(pair.getPrivate().getEncoded());
    Folders.writePrivately(privateKey, "{%s,\"d\":\"%s\"}\n".formatted(shared, secret));
    Folders.writePrivately(publicKeys, "{\"keys\":[{%s}]}\n".formatted(shared));
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /// Both encodings of an Ed25519 key end with the 32 bytes of the key itself (RFC 8410).
  private static String lastBytes(byte[] encoded) {
    byte[] key = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }
}
