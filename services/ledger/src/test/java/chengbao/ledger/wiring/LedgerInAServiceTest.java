package chengbao.ledger.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.commands.Answer;
import chengbao.ledger.commands.Command;
import chengbao.ledger.commands.Commands;
import chengbao.ledger.database.Database;
import chengbao.ledger.inbox.HeldEvent;
import chengbao.ledger.inbox.HeldEvents;
import chengbao.ledger.inbox.HoldReason;
import chengbao.ledger.rig.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The ledger inside a running service: beans, JTA, Flyway, the connector, health.
@QuarkusTest
@WithTestResource(WiredParts.class)
class LedgerInAServiceTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @Inject WiredVerb verb;
  @Inject Acts acts;
  @Inject Commands commands;
  @Inject HeldEvents heldEvents;
  @Inject WiredListener listener;
  @Inject Database database;
  @Inject Tracer tracer;
  @Inject MeterRegistry meters;

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
  void a_verbs_time_is_measured_by_what_came_of_it() {
    verb.move(report, false);
    assertThatThrownBy(() -> verb.move(report, true)).hasMessage("refused");
    await().atMost(LONGEST).until(() -> acts.of(report).size() == 2);

    assertThat(timer("none").count()).isPositive();
    assertThat(timer("none").totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(timer("IllegalStateException").count()).isPositive();
  }

  private Timer timer(String exception) {
    return meters.get("chengbao.verb").tags("verb", "WiredVerb", "exception", exception).timer();
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
  void an_event_whose_commit_loses_the_connection_is_tried_again() {
    listener.atNextCommit(this::endSessionsInTransaction);

    verb.move(report, false);

    await().atMost(LONGEST).ignoreExceptions().until(() -> acts.of(report).size() == 2);
    assertThat(heldEvents.open()).isEmpty();
  }

  @Test
  void an_event_that_a_listener_of_the_commit_refuses_is_held_and_goes_on_when_released() {
    listener.atNextCommit(LedgerInAServiceTest::refuse);

    verb.move(report, false);

    awaitHeldAndRelease();
  }

  @Test
  void an_event_whose_commit_the_database_refuses_is_held_and_goes_on_when_released() {
    database.change(
        "create table chosen (one integer unique deferrable initially deferred, id bigserial)");
    listener.atNextCommit(() -> database.change("insert into chosen (one) values (1), (1)"));

    verb.move(report, false);

    awaitHeldAndRelease();
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

  /// As if the server ended them; run outside of the transaction that is about to commit.
  private void endSessionsInTransaction() {
    QuarkusTransaction.suspendingExisting()
        .run(() ->
            database.rows(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where state = 'idle in transaction' and datname = current_database()
                """,
                row -> row.getBoolean(1)));
  }

  private void awaitHeldAndRelease() {
    await().atMost(LONGEST).until(() -> heldEvents.open().size() == 1);
    assertThat(acts.of(report)).hasSize(1);
    HeldEvent held = heldEvents.open().getFirst();
    assertThat(held.reason()).isEqualTo(HoldReason.NOT_APPLIED);
    assertThat(heldEvents.release(held.id(), "operator").orElseThrow().wentOn()).isEqualTo(1);
    assertThat(acts.of(report)).hasSize(2);
  }

  private static void refuse() {
    throw new IllegalStateException("a rule of the database was broken");
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
