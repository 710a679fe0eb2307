package chengbao.submission.stack;

import chengbao.local.LocalKafka;
import chengbao.local.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Everything submission talks to, real and empty, for as long as the tests run.
@SuppressWarnings("NullAway.Init") // started before any test asks
public class SubmissionStack implements QuarkusTestResourceLifecycleManager {
  private static LocalPostgres postgres;
  private static LocalKafka kafka;
  private static Issuer issuer;

  public static Issuer issuer() {
    return issuer;
  }

  public static LocalKafka kafka() {
    return kafka;
  }

  public static LocalPostgres postgres() {
    return postgres;
  }

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.temporary("submission");
    kafka = LocalKafka.temporary();
    issuer = new Issuer();
    return Map.ofEntries(
        Map.entry("CHENGBAO_DB_URL", postgres.url("submission")),
        Map.entry("CHENGBAO_DB_USER", "submission"),
        Map.entry("CHENGBAO_DB_PASSWORD", postgres.password("submission")),
        Map.entry("CHENGBAO_KAFKA", kafka.bootstrap()),
        Map.entry("CHENGBAO_KAFKA_USER", "submission"),
        Map.entry("CHENGBAO_KAFKA_PASSWORD", kafka.password("submission")),
        Map.entry("CHENGBAO_ISSUER", issuer.url()),
        Map.entry("CHENGBAO_CLIENT_SECRET", "not-a-secret-in-a-test"),
        Map.entry("CHENGBAO_SESSION_SECRET", "thirty-two-characters-for-a-test"),
        Map.entry("CHENGBAO_PORTAL_URL", "http://127.0.0.1:1"),
        Map.entry("CHENGBAO_SUBMISSION_URL", "http://127.0.0.1:2"),
        Map.entry("CHENGBAO_REVIEW_URL", "http://127.0.0.1:3"),
        Map.entry("CHENGBAO_DEMONSTRATION", "true"),
        Map.entry("CHENGBAO_DEMO_DISTRICT", Demo.FILE.toString()));
  }

  @Override
  public void stop() {
    issuer.close();
    kafka.close();
    postgres.close();
  }
}
