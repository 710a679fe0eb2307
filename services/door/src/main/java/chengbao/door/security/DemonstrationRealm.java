package chengbao.door.security;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Ends a production service that finds itself on a demonstration realm.
///
/// The demo realm has the public client `chengbao-cli`, which takes a password for a token; on a
/// real realm that would be a way around the login page. Keycloak says `invalid_client` for a
/// client it does not have, and something else for one it has. Keycloak may be away at the start:
/// the question is then asked again until it is answered.
@Singleton
public class DemonstrationRealm {
  private static final Logger LOG = Logger.getLogger(DemonstrationRealm.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final URI token;
  private final boolean demonstration;

  DemonstrationRealm(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
      @ConfigProperty(name = "chengbao.demonstration") boolean demonstration) {
    this.token = URI.create(issuer + "/protocol/openid-connect/token");
    this.demonstration = demonstration;
  }

  void check(@Observes StartupEvent start) {
    if (!demonstration) {
      Thread.ofVirtual().name("demonstration-realm-check").start(this::askUntilAnswered);
    }
  }

  private void askUntilAnswered() {
    Duration wait = FIRST_WAIT;
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
      while (true) {
        try {
          if (hasDemonstrationClient(http)) {
            LOG.fatal(
                "The realm has the client chengbao-cli, which belongs to the demonstration only."
                    + " Remove it, or set CHENGBAO_DEMONSTRATION=true on a demonstration.");
            Quarkus.asyncExit(78);
          }
          return;
        } catch (IOException away) {
          Thread.sleep(wait);
          wait =
              wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0
                  ? LONGEST_WAIT
                  : wait.multipliedBy(2);
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean hasDemonstrationClient(HttpClient http) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(token)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&client_id=chengbao-cli"))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 500 || answer.statusCode() == 404) {
      throw new IOException("the login service is not ready: " + answer.statusCode());
    }
    return !answer.body().contains("\"invalid_client\"");
  }
}
