package chengbao.review.messaging;

import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The key under which review approves (Ed25519, a private JWK in a file). Without it the service
/// does not start: an approval nobody can verify would be worth nothing.
@Startup
@Singleton
class ApprovalKey {
  private static final String ALGORITHM = "Ed25519";

  private final String id;
  private final PrivateKey key;

  ApprovalKey(@ConfigProperty(name = "chengbao.approval-key") Path file, ObjectMapper json) {
    try {
      JsonNode jwk = json.readTree(Files.readString(file));
      id = jwk.required("kid").asText();
      key = privateKey(jwk);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
      throw new IllegalStateException("no Ed25519 key (JWK) in " + file.getFileName(), unusable);
    }
  }

  ApprovalSignature sign(ApprovalStatement statement) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(statement.toBytes());
      byte[] value = signature.sign();
      return new ApprovalSignature(
          id, ALGORITHM, Base64.getUrlEncoder().withoutPadding().encodeToString(value));
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("the approval key cannot sign", unusable);
    }
  }

  private static PrivateKey privateKey(JsonNode jwk) throws GeneralSecurityException {
    byte[] secret = Base64.getUrlDecoder().decode(jwk.required("d").asText());
    return KeyFactory.getInstance(ALGORITHM)
        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
  }
}
