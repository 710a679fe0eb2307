package chengbao.publication.web.seats;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.publication.Markup;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.web.PortalSettings;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadingRoomTest {

  @Inject ReadingRoom room;
  @Inject PortalSettings settings;
  @Inject AgroalDataSource database;

  @BeforeAll
  static void the_unit_is_known() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
  }

  @Test
  void with_every_seat_taken_readers_come_again_and_reports_are_published_all_the_same() {
    Approval before = Approved.another();
    OnPortal.publish(before);
    String kept = "/reports/" + before.report();
    given().get(kept).then().statusCode(200);
    Approval approval = Approved.another();
    int seats = settings.readingRoom().seats();
    for (int seat = 0; seat < seats; seat++) {
      room.takeSeat();
    }
    Response page;
    Response data;
    try {
      OnPortal.send(approval, 1);
      page = given().queryParam("q", "法治").get("/search");
      data = given().queryParam("q", "法治").get("/api/search");
      given().get(kept).then().statusCode(200);
      awaitEdition(approval);
    } finally {
      for (int seat = 0; seat < seats; seat++) {
        room.leave();
      }
    }

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.header("Retry-After")).isEqualTo("5");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.asString()).contains("现在访问的人较多");
    assertThat(Markup.broken(page.asString())).isEmpty();
    assertThat(data.<String>path("code")).isEqualTo("crowded");
    given().get("/reports/" + approval.report()).then().statusCode(200);
  }

  private static void awaitEdition(Approval approval) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            !OnPortal.strings(
                    "select state from editions where report = '%s'".formatted(approval.report()))
                .isEmpty());
  }

  @Test
  void there_are_fewer_seats_than_connections() {
    int connections = database.getConfiguration().connectionPoolConfiguration().maxSize();

    assertThat(settings.readingRoom().seats()).isLessThanOrEqualTo(connections / 2);
  }

  @Test
  void whoever_fails_leaves_the_seat() {
    ReadingRoom small = new ReadingRoom(1, Duration.ofMillis(20));

    assertThatThrownBy(() ->
            small.reading(() -> {
              throw new IllegalStateException();
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(small.<Integer>reading(() -> 1)).isEqualTo(1);
    assertThatThrownBy(() -> small.reading(() -> small.reading(() -> 1)))
        .isInstanceOf(ReadingRoom.Full.class);
  }

  @Test
  void a_whole_network_of_version_six_is_one_reader() {
    assertThat(Neighbourhood.of("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Neighbourhood.of("2001:db8:1:2:ffff::1"))
        .isNotEqualTo(Neighbourhood.of("2001:db8:1:3::1"));
    assertThat(Neighbourhood.of("::ffff:10.0.0.1")).isEqualTo("10.0.0.1");
    assertThat(Neighbourhood.of("10.0.0.1")).isEqualTo("10.0.0.1");
    assertThat(Neighbourhood.of(null)).isNotNull();
    assertThat(Neighbourhood.of("fe80::1%" + UUID.randomUUID())).isNotNull();
  }
}
