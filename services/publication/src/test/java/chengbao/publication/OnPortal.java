package chengbao.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.contracts.EditionState;
import chengbao.contracts.Examples;
import chengbao.contracts.OfficerState;
import chengbao.contracts.RoundState;
import chengbao.contracts.State;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.ReportId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What tests do to the running portal and ask of it.
public final class OnPortal {

  public static final ApprovingOffice REVIEW = Surroundings.REVIEW;

  private static final Duration SOON = Duration.ofSeconds(20);

  private static final Set<ReportId> THERE = new HashSet<>();

  private OnPortal() {}

  /// A token of somebody who has this role in the realm.
  public static String token(String person, String role) {
    return Surroundings.ISSUER.token(person, "沈听澜", role);
  }

  /// Announces how a unit, an officer or a round stands, and waits until the portal knows.
  public static void announce(State state) {
    if (!knows(state)) {
      Broker.send("submission", state.key(), state);
      await().atMost(SOON).until(() -> knows(state));
    }
  }

  private static boolean knows(State state) {
    String kept =
        switch (state) {
          case UnitState _ -> "units";
          case OfficerState _ -> "officers";
          case RoundState _ -> "rounds";
          case EditionState _ -> throw new IllegalArgumentException("the portal tells it itself");
        };
    return !strings(
            "select 1 from %s where id = '%s' and version >= %d"
                .formatted(kept, state.key(), state.version()))
        .isEmpty();
  }

  /// Sends an approval as review would.
  public static UUID send(Approval approval, long seq) {
    return Broker.send("review", approval.report().toString(), REVIEW.approve(approval, seq));
  }

  /// Sends an approval and waits until the portal answers with its edition.
  public static void publish(Approval approval) {
    publish(approval, 1);
  }

  /// Publishes it before the first test of a class that wants it there, with its town.
  public static void publishOnce(Approval approval) {
    if (THERE.add(approval.report())) {
      announce(Examples.of(UnitState.class, "a-town"));
      publish(approval);
    }
  }

  public static void publish(Approval approval, int edition) {
    send(approval, edition);
    awaitPublic(approval, edition);
  }

  /// Waits until the portal answers with an edition.
  public static void awaitPublic(Approval approval, int edition) {
    String address = "/reports/" + approval.report() + "/editions/" + edition;
    await().atMost(SOON).until(() -> given().get(address).statusCode() == 200);
  }

  /// Waits until an event was applied, whatever came of it.
  public static void awaitApplied(UUID event) {
    await()
        .atMost(SOON)
        .until(() ->
            !strings("select 1 from inbox_seen where event_id = '%s'".formatted(event)).isEmpty());
  }

  /// Waits until an event lies among the held ones.
  public static void awaitHeld(UUID event) {
    await()
        .atMost(SOON)
        .until(() ->
            !strings("select reason from held_events where event_id = '%s'".formatted(event))
                .isEmpty());
  }

  /// Events of a report that wait, on any topic.
  public static List<String> held(ReportId report) {
    return strings("select type from held_events where key like '%s%%'".formatted(report));
  }

  /// Verbs and outcomes in the order they were written.
  public static List<String> acts(ReportId report) {
    return strings(
        "select verb || ' ' || outcome from acts where subject = '%s' order by id"
            .formatted(report));
  }

  /// Types of the moves and states that are told of a report, sent already or not.
  public static List<String> told(ReportId report) {
    return strings(
        "select type from outbox where topic in ('%s', '%s') and key like '%s%%' order by id"
            .formatted(Topics.PUBLICATION_MOVES, Topics.EDITIONS, report));
  }

  /// Waits until nothing is on its way to the broker any more.
  public static void awaitSent() {
    await()
        .atMost(SOON)
        .until(() -> strings("select type from outbox where sent_at is null").isEmpty());
  }

  /// Waits until exactly these moves of a report were announced.
  public static void awaitAnnounced(ReportId report, String... types) {
    await().atMost(SOON).untilAsserted(() -> assertThat(announced(report)).containsExactly(types));
  }

  private static List<String> announced(ReportId report) {
    return Broker.records(Topics.PUBLICATION_MOVES, report.toString()).stream()
        .map(record ->
            new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
        .toList();
  }

  /// Tries to change something behind the back of the service.
  public static void change(String statement) throws SQLException {
    try (Connection connection = Surroundings.postgres().connect("publication")) {
      connection.createStatement().executeUpdate(statement);
    }
  }

  /// The first column of a query.
  public static List<String> strings(String query) {
    List<String> found = new ArrayList<>();
    try (Connection connection = Surroundings.postgres().connect("publication");
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
