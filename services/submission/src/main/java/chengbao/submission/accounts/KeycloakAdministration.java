package chengbao.submission.accounts;

import chengbao.submission.domain.Accounts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Keycloak's admin API, called as the service account of the client `chengbao-provisioning`. What
/// that account may reach is decided in the realm, not here.
@ApplicationScoped
class KeycloakAdministration {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String CLIENT = "chengbao-provisioning";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final String tokens;
  private final String admin;
  private final String secret;
  private final Clock clock;
  private volatile @Nullable Token token;

  private record Token(String value, Instant until) {}

  /// What was answered.
  ///
  /// @param location the address of what was made
  record Answer(int status, JsonNode body, Optional<String> location) {}

  /// @param address Keycloak's own, where the issuer's does not pass on `/admin/`
  KeycloakAdministration(
      @ConfigProperty(name = "chengbao.accounts.issuer") String issuer,
      @ConfigProperty(name = "chengbao.accounts.address") Optional<String> address,
      @ConfigProperty(name = "chengbao.accounts.secret") Optional<String> secret,
      Clock clock) {
    var path = URI.create(issuer).getPath();
    var base = address.orElse(issuer.substring(0, issuer.length() - path.length()));
    this.tokens = base + path + "/protocol/openid-connect/token";
    this.admin = base + "/admin" + path;
    this.secret = secret.orElse("");
    this.clock = clock;
  }

  Answer get(String path) {
    return call("GET", path, null);
  }

  Answer post(String path, @Nullable JsonNode body) {
    return call("POST", path, body);
  }

  Answer put(String path, @Nullable JsonNode body) {
    return call("PUT", path, body);
  }

  Answer delete(String path) {
    return call("DELETE", path, null);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer call(String method, String path, @Nullable JsonNode body) {
    var answer = send(method, path, body);
    if (answer.statusCode() == 401) {
      token = null;
      answer = send(method, path, body);
    }
    if (answer.statusCode() >= 500 || answer.statusCode() == 401) {
      throw new Accounts.Away("%s %s: %d".formatted(method, path, answer.statusCode()));
    }
    return new Answer(
        answer.statusCode(), read(answer.body()), answer.headers().firstValue("Location"));
  }

  private HttpResponse<String> send(String method, String path, @Nullable JsonNode body) {
    var publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body.toString());
    return exchange(
        HttpRequest.newBuilder(URI.create(admin + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, publisher));
  }

  private String token() {
    var known = token;
    if (known == null || !clock.instant().isBefore(known.until())) {
      known = freshToken();
      token = known;
    }
    return known.value();
  }

  private Token freshToken() {
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(CLIENT, encoded(secret));
    var answer =
        exchange(
            HttpRequest.newBuilder(URI.create(tokens))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    if (answer.statusCode() != 200) {
      throw new Accounts.Away("no token for " + CLIENT + ": " + answer.statusCode());
    }
    var body = read(answer.body());
    var seconds = Math.max(1, body.path("expires_in").asLong() - 10);
    return new Token(body.path("access_token").asText(), clock.instant().plusSeconds(seconds));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new Accounts.Away("the sign-in does not answer", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Accounts.Away("stopped while waiting", stopped);
    }
  }

  private static JsonNode read(String body) {
    try {
      return body.isBlank() ? NullNode.getInstance() : JSON.readTree(body);
    } catch (IOException unreadable) {
      throw new Accounts.Away("the sign-in's answer is unreadable", unreadable);
    }
  }
}
