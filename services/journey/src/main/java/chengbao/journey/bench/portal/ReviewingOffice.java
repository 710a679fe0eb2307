package chengbao.journey.bench.portal;

import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/// Signs approvals as review does, with a key of its own (Ed25519).
final class ReviewingOffice {

  private static final String KEY = "bench";
  private static final String ALGORITHM = "Ed25519";
  private static final int KEY_BYTES = 32;

  private final KeyPair pair;

  ReviewingOffice() {
    try {
      pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  ApprovalSignature sign(ApprovalStatement statement) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(pair.getPrivate());
      signature.update(statement.toBytes());
      return new ApprovalSignature(KEY, ALGORITHM, written(signature.sign()));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /// The public key as a JWKS; its X.509 form ends with the key itself (RFC 8410).
  String keySet() {
    byte[] encoded = pair.getPublic().getEncoded();
    String x = written(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"%s\",\"kid\":\"%s\",\"x\":\"%s\"}]}"
        .formatted(ALGORITHM, KEY, x);
  }

  private static String written(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
