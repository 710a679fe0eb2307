package chengbao.publication.web.column;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import chengbao.contracts.Examples;
import chengbao.contracts.RoundState;
import chengbao.contracts.UnitState;
import chengbao.publication.Officials;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who has published stays unknown until the office's circular is public.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoundsOnThePortalTest {

  private static final String ADMINISTRATOR = "019c6d00-0000-7000-8000-0000000003b1";

  @Test
  void nobody_learns_who_is_late_before_the_circular_is_public() {
    RoundState round = Examples.of(RoundState.class, "two-levels-for-towns");
    UnitState town = Examples.of(UnitState.class, "a-town");
    OnPortal.announce(town);
    OnPortal.announce(round);
    OnPortal.announce(Officials.officer(ADMINISTRATOR, "沈听澜", round.office(), "administrator"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> office().get("/desk/rounds").asString().contains(round.noticeNumber()));

    given().get("/rounds/" + round.id()).then().statusCode(404);
    given().get("/api/rounds/" + round.id()).then().statusCode(404);
    announce(round, "").then().statusCode(422).body(containsString("还没有填写通报的文号"));
    announce(round, "安法治办〔2026〕7号").then().statusCode(303);
    announce(round, "安法治办〔2026〕8号").then().statusCode(409);

    assertThat(given().get("/rounds/" + round.id()).asString())
        .contains("安法治办〔2026〕7号", town.name(), round.title());
    given()
        .get("/api/rounds/" + round.id())
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .body("units.unitName[0]", equalTo(town.name()));
    told(round, "{}").then().statusCode(422);
    told(round, "{\"number\": \"安法治办〔2026〕7号\"}").then().statusCode(204);
  }

  private static Response told(RoundState round, String body) {
    return office()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(body)
        .post("/api/rounds/" + round.id() + "/circular");
  }

  private static Response announce(RoundState round, String number) {
    return Officials.form(office())
        .formParam("number", number)
        .post("/desk/rounds/" + round.id() + "/circular");
  }

  private static RequestSpecification office() {
    return Officials.as(ADMINISTRATOR, "oversight-office-administrator");
  }
}
