package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The key with which review signs approvals (Ed25519, a JWK) and the set of public keys by which
/// publication knows them (a JWKS). Drawn once for a data folder.
public record ApprovalKeys(Path privateKey, Path publicKeys) {

  private static final int KEY_BYTES = 32;

  /// The pair in this folder, made when it is not there.
  public static ApprovalKeys in(Path folder) {
    ApprovalKeys keys =
        new ApprovalKeys(folder.resolve("approval-key.jwk"), folder.resolve("approval-keys.jwks"));
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
