package chengbao.publication;

import chengbao.local.LocalKafka;
import chengbao.local.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What publication runs on in adapter tests: a real PostgreSQL, a real Kafka, the key set of
/// review, and an issuer of tokens in place of Keycloak.
public class Surroundings implements QuarkusTestResourceLifecycleManager {

  static final ApprovingOffice REVIEW = new ApprovingOffice();
  static final TokenIssuer ISSUER = new TokenIssuer();

  private static LocalPostgres postgres;
  private static LocalKafka kafka;

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.temporary("publication");
    kafka = LocalKafka.temporary();
    ISSUER.start();
    Map<String, String> environment = new HashMap<>();
    environment.put("CHENGBAO_DB_URL", postgres.url("publication"));
    environment.put("CHENGBAO_DB_USER", "publication");
    environment.put("CHENGBAO_DB_PASSWORD", postgres.password("publication"));
    environment.put("CHENGBAO_KAFKA", kafka.bootstrap());
    environment.put("CHENGBAO_KAFKA_USER", "publication");
    environment.put("CHENGBAO_KAFKA_PASSWORD", kafka.password("publication"));
    environment.put("CHENGBAO_ISSUER", ISSUER.address());
    environment.put("CHENGBAO_CLIENT_SECRET", "secret-of-publication");
    environment.put("CHENGBAO_SESSION_SECRET", "0123456789abcdef0123456789abcdef");
    environment.put("CHENGBAO_PORTAL_URL", "http://portal.anlan.example");
    environment.put("CHENGBAO_SUBMISSION_URL", "http://127.0.0.1:1");
    environment.put("CHENGBAO_REVIEW_URL", "http://127.0.0.1:1");
    environment.put("CHENGBAO_DEMONSTRATION", "true");
    environment.put("quarkus.oidc.application-type", "hybrid");
    environment.put("CHENGBAO_APPROVAL_KEYS", keySet().toString());
    return environment;
  }

  static LocalPostgres postgres() {
    return postgres;
  }

  static LocalKafka kafka() {
    return kafka;
  }

  @Override
  public void stop() {
    ISSUER.stop();
    Broker.close();
    kafka.close();
    postgres.close();
  }

  private static Path keySet() {
    try {
      Path file = Files.createTempFile("approval-keys", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, REVIEW.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
