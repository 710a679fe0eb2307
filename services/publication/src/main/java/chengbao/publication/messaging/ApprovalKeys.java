package chengbao.publication.messaging;

import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The public keys of review, from a file that an administrator put here. Nothing that an event
/// says can add one. Several may stand side by side while review changes its key.
@Singleton
class ApprovalKeys {

  private static final String ALGORITHM = "Ed25519";

  /// What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410).
  private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private final Map<String, PublicKey> keys;

  @Inject
  ApprovalKeys(@ConfigProperty(name = "chengbao.approval-keys") Path file)
      throws IOException, GeneralSecurityException {
    this(new JsonMapper().readTree(file.toFile()));
    if (keys.isEmpty()) {
      throw new IOException("no Ed25519 key in " + file);
    }
  }

  /// @param keySet a JSON Web Key Set (RFC 7517)
  ApprovalKeys(JsonNode keySet) throws GeneralSecurityException {
    this.keys = new HashMap<>();
    for (JsonNode key : keySet.path("keys")) {
      if (key.path("kty").asText().equals("OKP") && key.path("crv").asText().equals(ALGORITHM)) {
        keys.put(key.path("kid").asText(), publicKey(key.path("x").asText()));
      }
    }
  }

  /// Whether one of these keys signed just this statement.
  boolean signed(ApprovalStatement statement, ApprovalSignature signature) {
    PublicKey key = keys.get(signature.key());
    return key != null
        && signature.algorithm().equals(ALGORITHM)
        && verify(key, statement, signature.value());
  }

  private static boolean verify(PublicKey key, ApprovalStatement statement, String value) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(statement.toBytes());
      return verifier.verify(Base64.getUrlDecoder().decode(value));
    } catch (SignatureException | IllegalArgumentException malformed) {
      return false;
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static PublicKey publicKey(String x) throws GeneralSecurityException {
    byte[] point = Base64.getUrlDecoder().decode(x);
    byte[] encoded = new byte[X509_HEAD.length + point.length];
    System.arraycopy(X509_HEAD, 0, encoded, 0, X509_HEAD.length);
    System.arraycopy(point, 0, encoded, X509_HEAD.length, point.length);
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
  }
}
