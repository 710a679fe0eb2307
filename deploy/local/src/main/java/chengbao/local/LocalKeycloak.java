package chengbao.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Keycloak as a child process on the embedded PostgreSQL. The realm is brought in when it is
/// absent and again whenever its files have changed, because Keycloak itself leaves a realm alone
/// that is already there.
public final class LocalKeycloak implements AutoCloseable {

  private static final String ADMIN = "admin";
  private static final String DATABASE = "keycloak";
  private static final Duration TO_START = Duration.ofMinutes(8);
  private static final Duration TO_STOP = Duration.ofSeconds(20);

  private final Path run;
  private final Addresses addresses;
  private final Secrets secrets;
  private final Child child;

  /// Starts nothing yet; the first start builds Keycloak.
  LocalKeycloak(Path run, Addresses addresses, LocalPostgres postgres) {
    this.run = run;
    this.addresses = addresses;
    this.secrets = Secrets.in(run);
    this.child =
        new Child(
            "keycloak",
            () -> KeycloakProgram.command(KeycloakProgram.built(), "start", "--optimized"),
            environment(postgres),
            run);
  }

  /// One on a port chosen beforehand, with a database of its own, for as long as a test runs.
  /// [#start()] starts it.
  public static LocalKeycloak temporary(int port) {
    LocalPostgres postgres = LocalPostgres.temporary(DATABASE);
    Addresses addresses = new Addresses(1, 2, 3, port, 4, 5, 6);
    LocalKeycloak keycloak = new LocalKeycloak(Home.temporary("keycloak"), addresses, postgres);
    Runtime.getRuntime().addShutdownHook(new Thread(keycloak::kill));
    return keycloak;
  }

  /// Starts it and returns when the realm is there as the files say.
  public void start() {
    if (!Ports.isFree(addresses.keycloak())) {
      throw new StackFault("port " + addresses.keycloak() + " for Keycloak is in use");
    }
    child.start();
    Patience.until(child, TO_START, () -> Http.answers(addresses.keycloakUrl() + "/realms/master"));
    bringRealm();
  }

  void stop() {
    child.stop(TO_STOP);
  }

  public void kill() {
    child.kill();
  }

  @Override
  public void close() {
    stop();
  }

  Child child() {
    return child;
  }

  /// The secret a service proves itself to Keycloak with.
  public String clientSecret(String service) {
    return secrets.get("keycloak-client-" + service);
  }

  private Map<String, String> environment(LocalPostgres postgres) {
    Map<String, String> environment = new HashMap<>();
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
    environment.put("KC_DB_URL", postgres.url(DATABASE));
    environment.put("KC_DB_USERNAME", DATABASE);
    environment.put("KC_DB_PASSWORD", postgres.password(DATABASE));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(addresses.keycloak()));
    environment.put("KC_HOSTNAME", addresses.keycloakUrl());
    return environment;
  }

  private String adminPassword() {
    return secrets.get("keycloak-admin");
  }

  private void bringRealm() {
    String realm = Placeholders.filled(Realm.demo().toPrettyString(), placeholders());
    String hash = hash(realm);
    Path mark = run.resolve("keycloak-realm.sha256");
    boolean present = Http.answers(addresses.issuer());
    if (present && Files.exists(mark) && Folders.read(mark).equals(hash)) {
      return;
    }
    String realms = addresses.keycloakUrl() + "/admin/realms";
    String token = adminToken();
    if (present) {
      Http.send(authorised(Http.request(realms + "/" + Realm.NAME).DELETE(), token));
    }
    bring(realms, realm, token);
    Folders.writePrivately(mark, hash);
  }

  /// Logins come after the realm and a few at a time: all in one go, Keycloak takes twice as long
  /// for each as for the one before.
  private static void bring(String realms, String realm, String token) {
    ObjectNode whole = Realm.of(realm);
    List<ObjectNode> logins = Realm.takeLogins(whole);
    Http.send(authorised(Http.post(realms, "application/json", whole.toString()), token));
    String adding = realms + "/" + Realm.NAME + "/partialImport";
    for (ObjectNode some : logins) {
      Http.send(authorised(Http.post(adding, "application/json", some.toString()), token));
    }
  }

  private static HttpRequest authorised(HttpRequest.Builder request, String token) {
    return request.header("Authorization", "Bearer " + token).build();
  }

  /// A token of its first administrator, who may do everything.
  public String adminToken() {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + ADMIN
            + "&password="
            + URLEncoder.encode(adminPassword(), StandardCharsets.UTF_8);
    String url = addresses.keycloakUrl() + "/realms/master/protocol/openid-connect/token";
    String answer = Http.send(Http.post(url, "application/x-www-form-urlencoded", form).build());
    try {
      return new ObjectMapper().readTree(answer).path("access_token").asText();
    } catch (JsonProcessingException fault) {
      throw new StackFault("Keycloak's answer to a sign-in is unreadable", fault);
    }
  }

  private Map<String, String> placeholders() {
    Map<String, String> values = new HashMap<>();
    values.put("CHENGBAO_PORTAL_URL", addresses.portalUrl());
    values.put("CHENGBAO_SUBMISSION_URL", addresses.submissionUrl());
    values.put("CHENGBAO_REVIEW_URL", addresses.reviewUrl());
    values.put("CHENGBAO_SUBMISSION_BACKCHANNEL_URL", addresses.submissionUrl());
    values.put("CHENGBAO_REVIEW_BACKCHANNEL_URL", addresses.reviewUrl());
    values.put("CHENGBAO_PUBLICATION_BACKCHANNEL_URL", addresses.portalUrl());
    values.put("CHENGBAO_SUBMISSION_CLIENT_SECRET", clientSecret("submission"));
    values.put("CHENGBAO_REVIEW_CLIENT_SECRET", clientSecret("review"));
    values.put("CHENGBAO_PUBLICATION_CLIENT_SECRET", clientSecret("publication"));
    values.put("CHENGBAO_PROVISIONING_CLIENT_SECRET", clientSecret("provisioning"));
    return values;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
