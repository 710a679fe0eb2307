package chengbao.review.running;

import chengbao.local.LocalKafka;
import chengbao.local.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// What a running review service needs, real but for the login page: PostgreSQL, Kafka, an issuer
/// of tokens, a key to approve with. One of each for all tests.
public final class Stack implements QuarkusTestResourceLifecycleManager {
  private static final String REVIEW = "review";

  /// Starts while the database starts.
  private final CompletableFuture<LocalKafka> broker =
      CompletableFuture.supplyAsync(LocalKafka::temporary, Thread::startVirtualThread);

  private final LocalPostgres postgres = LocalPostgres.temporary(REVIEW);
  private final Issuer issuer = Issuer.start();

  @Override
  public Map<String, String> start() {
    LocalKafka kafka = broker.join();
    Issuer.running = issuer;
    Submission.running = new Submission(kafka.clientProperties("submission"));
    return Map.ofEntries(
        Map.entry("CHENGBAO_DB_URL", postgres.url(REVIEW)),
        Map.entry("CHENGBAO_DB_USER", REVIEW),
        Map.entry("CHENGBAO_DB_PASSWORD", postgres.password(REVIEW)),
        Map.entry("CHENGBAO_KAFKA", kafka.bootstrap()),
        Map.entry("CHENGBAO_KAFKA_USER", REVIEW),
        Map.entry("CHENGBAO_KAFKA_PASSWORD", kafka.password(REVIEW)),
        Map.entry("CHENGBAO_ISSUER", issuer.address()),
        Map.entry("CHENGBAO_DEMONSTRATION", "true"),
        Map.entry("CHENGBAO_CLIENT_SECRET", "only-for-tests"),
        Map.entry("CHENGBAO_SESSION_SECRET", "only-for-tests-only-for-tests-only"),
        Map.entry("CHENGBAO_PORTAL_URL", "http://127.0.0.1:8080"),
        Map.entry("CHENGBAO_SUBMISSION_URL", "http://127.0.0.1:8081"),
        Map.entry("CHENGBAO_REVIEW_URL", "http://127.0.0.1:8082"),
        Map.entry("CHENGBAO_APPROVAL_KEY", approvalKey().toString()));
  }

  @Override
  public void stop() {
    issuer.stop();
    broker.join().close();
    postgres.close();
  }

  /// A new private key as a JWK in a file.
  public static Path approvalKey() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      String jwk =
          """
          {"kty":"OKP","crv":"Ed25519","kid":"approval-test","d":"%s"}
          """
              .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
      Path file = Files.createTempFile("approval-key", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, jwk);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
