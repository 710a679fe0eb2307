package chengbao.ledger.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.commands.Answer;
import chengbao.ledger.commands.Command;
import chengbao.ledger.commands.Commands;
import chengbao.ledger.inbox.HeldEvents;
import chengbao.ledger.rig.RealParts;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The ledger inside a running service: beans, JTA, Flyway, the connector, health.
@QuarkusTest
@WithTestResource(WiredParts.class)
class LedgerInAServiceTest {
  private static final Duration LONGEST = Duration.ofSeconds(40);

  @Inject WiredVerb verb;
  @Inject Acts acts;
  @Inject Commands commands;
  @Inject HeldEvents heldEvents;
  @Inject Tracer tracer;

  @SuppressWarnings("NullAway.Init") // set by Quarkus
  @TestHTTPResource("/q/health")
  URI health;

  private final UUID report = UUID.randomUUID();

  @Test
  void a_verb_is_announced_carried_and_followed_in_one_trace() {
    Span click = tracer.spanBuilder("click").startSpan();
    try (Scope _ = click.makeCurrent()) {
      verb.move(report, false);
    } finally {
      click.end();
    }

    await().atMost(LONGEST).until(() -> acts.of(report).size() == 2);

    assertThat(acts.of(report)).extracting(Act::verb).containsExactly("move", "follow-move");
    assertThat(acts.of(report).getLast().contentHash())
        .isEqualTo(click.getSpanContext().getTraceId());
    assertThat(heldEvents.open()).isEmpty();
  }

  @Test
  void a_refused_verb_leaves_neither_act_nor_event_nor_answer() {
    Command command = Command.of("p1", report.toString(), "POST", "/api/moves", new byte[0]);

    assertThatThrownBy(() -> commands.once(command, () -> answer(true))).hasMessage("refused");
    assertThat(acts.of(report)).isEmpty();

    assertThat(commands.once(command, () -> answer(false)).status()).isEqualTo(201);
    assertThat(commands.once(command, () -> answer(false)).status()).isEqualTo(201);
    await().atMost(LONGEST).until(() -> acts.of(report).size() == 2);
  }

  @Test
  void a_service_without_its_broker_is_alive_and_ready_and_says_that_it_is_degraded()
      throws Exception {
    await().atMost(LONGEST).until(() -> healthy().body().contains("\"degraded\": false"));

    RealParts.kafka().stop();
    try {
      verb.move(report, false);
      await().atMost(LONGEST).until(() -> healthy().body().contains("\"degraded\": true"));
      assertThat(healthy().statusCode()).isEqualTo(200);
    } finally {
      RealParts.kafka().start();
    }
    await().atMost(LONGEST).until(() -> acts.of(report).size() == 2);
  }

  private Answer answer(boolean refused) {
    verb.move(report, refused);
    return new Answer(201, Map.of(), null);
  }

  private HttpResponse<String> healthy() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
    }
  }
}
