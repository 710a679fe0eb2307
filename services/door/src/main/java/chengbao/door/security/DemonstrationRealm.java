package chengbao.door.security;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Ends a production service that finds itself on a demonstration realm.
///
/// The demo realm has the public client `chengbao-cli`, which takes a password for a token; on a
/// real realm that would be a way around the login page. Keycloak says `invalid_client` for a
/// client it does not have, and something else for one it has. Keycloak may be away at the start:
/// the question is then asked again, less and less often, until it is answered or the service
/// stops.
@Singleton
public class DemonstrationRealm {
  private static final Logger LOG = Logger.getLogger(DemonstrationRealm.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int MISCONFIGURED = 78;

  private final HttpRequest question;
  private final boolean demonstration;
  private final Duration firstWait;
  private final AtomicReference<Cancellable> asking = new AtomicReference<>(() -> {});

  @Inject
  DemonstrationRealm(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
      @ConfigProperty(name = "chengbao.demonstration") boolean demonstration) {
    this(issuer, demonstration, FIRST_WAIT);
  }

  DemonstrationRealm(String issuer, boolean demonstration, Duration firstWait) {
    this.question =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&client_id=chengbao-cli"))
            .build();
    this.demonstration = demonstration;
    this.firstWait = firstWait;
  }

  void check(@Observes StartupEvent start) {
    if (!demonstration) {
      asking.set(
          hasDemonstrationClient()
              .subscribe()
              .with(
                  DemonstrationRealm::judge,
                  fault -> LOG.error("The realm could not be asked for its clients.", fault)));
    }
  }

  void stop(@Observes ShutdownEvent stop) {
    asking.get().cancel();
  }

  /// Asked until it is answered.
  Uni<Boolean> hasDemonstrationClient() {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    return Uni.createFrom()
        .completionStage(() -> http.sendAsync(question, BodyHandlers.ofString()))
        .map(DemonstrationRealm::knowsTheClient)
        .onFailure()
        .retry()
        .withBackOff(firstWait, LONGEST_WAIT)
        .indefinitely()
        .onTermination()
        .invoke(http::shutdownNow);
  }

  private static boolean knowsTheClient(HttpResponse<String> answer) {
    if (answer.statusCode() >= 500 || answer.statusCode() == 404) {
      throw new IllegalStateException("the login service is not ready: " + answer.statusCode());
    }
    return !answer.body().contains("\"invalid_client\"");
  }

  private static void judge(boolean demonstrationRealm) {
    if (demonstrationRealm) {
      LOG.fatal(
          "The realm has the client chengbao-cli, which belongs to the demonstration only."
              + " Remove it, or set CHENGBAO_DEMONSTRATION=true on a demonstration.");
      Quarkus.asyncExit(MISCONFIGURED);
    }
  }
}
