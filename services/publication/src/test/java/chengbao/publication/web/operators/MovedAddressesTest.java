package chengbao.publication.web.operators;

import static chengbao.publication.Officials.form;
import static chengbao.publication.Officials.operator;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Site;
import chengbao.contracts.UnitState;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Addresses that moved, of a page and of a whole site.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovedAddressesTest {

  @Test
  void an_old_page_leads_to_the_new_one_for_ever() {
    String old = "/zwgk/fzbg/" + UUID.randomUUID() + ".html";
    given().redirects().follow(false).get(old).then().statusCode(404);

    move(old, "/about").then().statusCode(204);
    move(old, "/about").then().statusCode(204);
    move(old, "/sitemap").then().statusCode(409);
    move(old + "x", "//evil.example/").then().statusCode(422);
    sent("{}").then().statusCode(422);
    form(operator()).post("/moved").then().statusCode(422);
    move(old + "x", "https://evil.example/").then().statusCode(422);

    given()
        .redirects()
        .follow(false)
        .get(old)
        .then()
        .statusCode(301)
        .header("Location", endsWith("/about"));
    Assertions.assertThatThrownBy(() -> OnPortal.change("delete from moved_addresses"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void an_operator_notes_an_old_address_on_a_page_and_is_refused_with_what_was_typed() {
    String old = "/zwgk/fzbg/" + UUID.randomUUID() + ".html";
    note("https://www.anlan.example" + old, "/about").then().statusCode(303);
    given().redirects().follow(false).get(old).then().statusCode(301);
    operator().get("/moved").then().body(containsString(old));
    note(old, "/sitemap").then().statusCode(409).body(containsString("value=\"" + old + "\""));
    note(old + "#1", "/about").then().statusCode(422);
    note("/about-" + old.substring(1).replace('/', '-'), old).then().statusCode(303);
    note("/about", old).then().statusCode(422);
    given().get("/moved").then().statusCode(not(is(200)));
  }

  @Test
  void a_query_tells_old_pages_apart_and_chinese_letters_are_as_a_browser_sends_them() {
    String old = "/zwgk/法治/" + UUID.randomUUID() + ".jsp";
    String sent = old.replace("法治", "%E6%B3%95%E6%B2%BB");
    note(old, "/about").then().statusCode(303);
    note(old + "?id=7", "/sitemap").then().statusCode(303);
    note(old + "?id=8", "//evil.example/").then().statusCode(422);

    leads(sent, "/about");
    leads(sent + "?id=7", "/sitemap");
    leads(sent + "?id=9", "/about");
  }

  private static void leads(String from, String to) {
    given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .get(from)
        .then()
        .statusCode(301)
        .header("Location", endsWith(to));
  }

  private static Response note(String from, String to) {
    return form(operator()).formParam("from", from).formParam("to", to).post("/moved");
  }

  @Test
  void whoever_comes_by_the_former_domain_of_a_site_is_led_to_the_same_page_of_the_present_one() {
    OnPortal.announce(unit(1, "old.moving.example"));
    OnPortal.announce(unit(2, "www.moving.example"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> at("old.moving.example", "/reports?year=2025").statusCode() == 301);

    at("old.moving.example", "/reports?year=2025")
        .then()
        .header("Location", is("https://www.moving.example/reports?year=2025"));
    at("www.moving.example", "/about").then().statusCode(200);
  }

  private static Response at(String host, String place) {
    return given().redirects().follow(false).header("Host", host).get(place);
  }

  private static Response move(String from, String to) {
    return sent("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
  }

  private static Response sent(String body) {
    return operator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(body)
        .post("/api/portal/moved");
  }

  private static UnitState unit(long version, String domain) {
    return new UnitState(
        version,
        "019c6d00-0000-7000-8000-0000000000d1",
        "sub-district",
        "澜州市汀州区沙溪镇人民政府",
        "沙溪镇",
        null,
        "990105",
        "990105102",
        "11990105MB0000004D",
        new Site(
            "moving", "澜州市汀州区人民政府", domain, "9901050001", "USCC/YYYY-NNNNN", "汀州区沙溪路8号", "at-once"),
        false,
        Instant.parse("2024-01-01T00:00:00Z"),
        null,
        null);
  }
}
