package chengbao.submission.stack;

import chengbao.local.LocalKafka;
import chengbao.local.LocalMail;
import chengbao.local.LocalPostgres;
import chengbao.local.RunningStack;
import chengbao.local.SigningKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Everything submission talks to, real and empty, for as long as the tests run.
@SuppressWarnings("NullAway.Init") // started before any test asks
public class SubmissionStack implements QuarkusTestResourceLifecycleManager {
  private static LocalPostgres postgres;
  private static LocalKafka kafka;
  private static Issuer issuer;
  private static LocalMail mail;
  private static SigningKeys receiptKeys;

  public static Issuer issuer() {
    return issuer;
  }

  public static LocalKafka kafka() {
    return kafka;
  }

  public static LocalMail mail() {
    return mail;
  }

  public static LocalPostgres postgres() {
    return postgres;
  }

  public static SigningKeys receiptKeys() {
    return receiptKeys;
  }

  @Override
  public Map<String, String> start() {
    var broker = CompletableFuture.supplyAsync(LocalKafka::temporary, SubmissionStack::beside);
    postgres = LocalPostgres.temporary("submission");
    issuer = new Issuer();
    mail = LocalMail.into(folder("chengbao-mail"), 0, address -> !address.startsWith("nobody"));
    receiptKeys = SigningKeys.ofReceipts(folder("chengbao-receipts"));
    kafka = broker.join();
    var environment = new HashMap<>(environment());
    if (hasKeycloak()) {
      var running = RunningStack.given();
      environment.put("CHENGBAO_ACCOUNTS_URL", running.addresses().keycloakUrl());
      environment.put(
          "CHENGBAO_PROVISIONING_SECRET", running.keycloak().clientSecret("provisioning"));
    }
    return environment;
  }

  /// Whether a whole system runs beside the test, whose Keycloak keeps the accounts.
  private static boolean hasKeycloak() {
    return System.getProperty("chengbao.run") != null;
  }

  private static Map<String, String> environment() {
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
        Map.entry("CHENGBAO_MAIL_HOST", "127.0.0.1"),
        Map.entry("CHENGBAO_MAIL_PORT", String.valueOf(mail.port())),
        Map.entry("CHENGBAO_MAIL_SECURITY", "none"),
        Map.entry("CHENGBAO_MAIL_FROM", "chengbao@anlan.example"),
        Map.entry("CHENGBAO_MAIL_DOMAINS", "anlan.example"),
        Map.entry("CHENGBAO_DEMONSTRATION", "true"),
        Map.entry("CHENGBAO_RECEIPT_KEY", receiptKeys.privateKey().toString()),
        Map.entry("CHENGBAO_RECEIPT_KEYS", receiptKeys.publicKeys().toString()),
        Map.entry("CHENGBAO_DEMO_DISTRICT", Demo.FILE.toString()));
  }

  /// On a thread that finds classes as this one does.
  private static void beside(Runnable start) {
    Thread.ofPlatform().start(start);
  }

  private static Path folder(String name) {
    try {
      var folder = Files.createTempDirectory(name);
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void stop() {
    issuer.close();
    mail.close();
    kafka.close();
    postgres.close();
  }
}
