package chengbao.door.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemonstrationRealmTest {
  private record Answer(int status, String body) {}

  private static final Answer AWAY = new Answer(503, "");
  private static final Answer UNKNOWN = new Answer(401, "{\"error\":\"invalid_client\"}");
  private static final Answer KNOWN = new Answer(400, "{\"error\":\"invalid_request\"}");

  private final Queue<Answer> answers = new ArrayDeque<>();
  private HttpServer keycloak;

  @BeforeEach
  void open() throws IOException {
    keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keycloak.createContext(
        "/realms/chengbao/protocol/openid-connect/token",
        exchange -> {
          Answer answer = answers.remove();
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    keycloak.start();
  }

  @AfterEach
  void close() {
    keycloak.stop(0);
  }

  @Test
  void a_realm_that_knows_the_client_of_the_demonstration_is_recognised() {
    answers.add(KNOWN);

    assertThat(asked()).isTrue();
  }

  @Test
  void a_login_service_that_is_away_is_asked_again_until_it_answers() {
    answers.addAll(List.of(AWAY, AWAY, UNKNOWN));

    assertThat(asked()).isFalse();
    assertThat(answers).isEmpty();
  }

  private boolean asked() {
    String issuer = "http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/chengbao";
    return new DemonstrationRealm(issuer, false, Duration.ofMillis(1))
        .hasDemonstrationClient()
        .await()
        .atMost(Duration.ofSeconds(20));
  }
}
