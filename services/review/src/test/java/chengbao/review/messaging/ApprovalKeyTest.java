package chengbao.review.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalKeyTest {
  private static final ApprovalStatement STATEMENT =
      new ApprovalStatement(
          "019c6d00-0000-7000-8000-000000000101",
          2,
          new Hash("sha-256", "c".repeat(64)),
          new Hash("sha-256", "d".repeat(64)),
          "active",
          "019c6d00-0000-7000-8000-000000000001",
          new Level(2, "019c6d00-0000-7000-8000-000000000003", "依法治区办"));

  @TempDir Path folder;

  @Test
  void a_signature_holds_over_the_statement_and_over_nothing_else() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    ApprovalSignature signature =
        new ApprovalKey(file(jwk(pair)), new ObjectMapper()).sign(STATEMENT);

    assertThat(signature.key()).isEqualTo("approval-2026");
    assertThat(signature.algorithm()).isEqualTo("Ed25519");
    assertThat(holds(pair.getPublic(), STATEMENT, signature)).isTrue();
    ApprovalStatement other =
        new ApprovalStatement(
            STATEMENT.report(),
            3,
            STATEMENT.contentHash(),
            STATEMENT.publicHash(),
            STATEMENT.disclosure(),
            STATEMENT.unit(),
            STATEMENT.level());
    assertThat(holds(pair.getPublic(), other, signature)).isFalse();
  }

  @Test
  void a_service_without_a_usable_key_does_not_start() throws IOException {
    Path broken = file("{\"kty\":\"OKP\"}");
    assertThatIllegalStateException().isThrownBy(() -> new ApprovalKey(broken, new ObjectMapper()));
    assertThatIllegalStateException()
        .isThrownBy(() -> new ApprovalKey(folder.resolve("absent"), new ObjectMapper()));
  }

  private static boolean holds(
      PublicKey key, ApprovalStatement statement, ApprovalSignature signature)
      throws GeneralSecurityException {
    Signature verification = Signature.getInstance("Ed25519");
    verification.initVerify(key);
    verification.update(statement.toBytes());
    return verification.verify(Base64.getUrlDecoder().decode(signature.value()));
  }

  private static String jwk(KeyPair pair) {
    byte[] secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
    return """
    {"kty":"OKP","crv":"Ed25519","kid":"approval-2026","d":"%s"}
    """
        .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("key.json"), text);
  }
}
