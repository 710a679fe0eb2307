package chengbao.journey.api;

import chengbao.journey.district.Officer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Signs demo officers in at Keycloak's token endpoint, through the client that the demo realm has
/// for programs, and keeps each token for most of its life.
public final class SignIn {
  private static final String PASSWORD = "anlan-demo-2026";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration MARGIN = Duration.ofSeconds(45);

  private record Token(String value, Instant until) {}

  private final HttpClient http;
  private final URI endpoint;
  private final Clock clock;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  public SignIn(HttpClient http, URI keycloak, Clock clock) {
    this.http = http;
    this.endpoint = URI.create(keycloak + "/realms/chengbao/protocol/openid-connect/token");
    this.clock = clock;
  }

  /// The officer's access token, signing in when there is none that will last. Nobody signs in
  /// twice at once: Keycloak may be renewing the stored password then, and turn the second one
  /// away.
  ///
  /// @throws Unanswered when Keycloak is away
  public String token(Officer officer) {
    return tokens
        .compute(
            officer.username(),
            (username, known) ->
                known != null && known.until().isAfter(clock.instant()) ? known : ask(username))
        .value();
  }

  /// Forgets a token that a service did not take.
  public void forget(Officer officer) {
    tokens.remove(officer.username());
  }

  private Token ask(String username) {
    String form =
        Map.of(
                "grant_type", "password",
                "client_id", "chengbao-cli",
                "scope", "openid",
                "username", username,
                "password", PASSWORD)
            .entrySet()
            .stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    Instant asked = clock.instant();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(answer.statusCode() + " " + answer.body());
      }
      JsonNode token = new ObjectMapper().readTree(answer.body());
      Duration life = Duration.ofSeconds(token.path("expires_in").asLong());
      return new Token(token.path("access_token").asText(), asked.plus(life).minus(MARGIN));
    } catch (IOException fault) {
      throw new Unanswered("sign-in of " + username, fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unanswered("sign-in of " + username, new IOException(stopped));
    }
  }
}
