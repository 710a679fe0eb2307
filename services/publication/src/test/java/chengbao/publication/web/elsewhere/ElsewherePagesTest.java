package chengbao.publication.web.elsewhere;

import static chengbao.publication.Officials.form;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Site;
import chengbao.contracts.UnitState;
import chengbao.publication.Officials;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.outside.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A district whose column stands on another platform: settings, handing over, and the page there.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ElsewherePagesTest {

  private static final String GOVERNMENT = "019c6d00-0000-7000-8000-0000000000c0";
  private static final Approval.Unit TOWN =
      new Approval.Unit(
          "019c6d00-0000-7000-8000-0000000000c1",
          "sub-district",
          "澜州市汀州区石桥镇人民政府",
          "石桥镇",
          "990104",
          "990104102",
          "11990104MB0000003C",
          "feeding");
  private static final String SITES_PUBLISHER = "019c6d00-0000-7000-8000-0000000003c1";
  private static final String PUBLISHER = "019c6d00-0000-7000-8000-0000000003c2";
  private static final String OVERSIGHT = "019c6d00-0000-7000-8000-0000000000c2";
  private static final String OVERSEER = "019c6d00-0000-7000-8000-0000000003c3";
  private static final String PAGE = "/zwgk/fzzf/t1024.html";
  private static final String NUMBER = "A017/2026-01024";

  private static Platform platform;

  @BeforeAll
  static void stands() {
    platform = new Platform();
  }

  @BeforeEach
  void a_district_that_feeds_a_platform() {
    OnPortal.announce(unit(GOVERNMENT, "district-government", "澜州市汀州区人民政府"));
    OnPortal.announce(unit(TOWN.id(), TOWN.kind(), TOWN.name()));
    OnPortal.announce(Officials.officer(SITES_PUBLISHER, "程观澜", GOVERNMENT, "publisher"));
    OnPortal.announce(Officials.officer(PUBLISHER, "沈听澜", TOWN.id(), "publisher"));
    OnPortal.announce(unit(OVERSIGHT, "oversight-office", "中共汀州区委全面依法治区委员会办公室"));
    OnPortal.announce(Officials.officer(OVERSEER, "方怀瑾", OVERSIGHT, "administrator"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            sitesPublisher().get("/desk/site").statusCode() == 200
                && publisher().get("/desk").statusCode() == 200
                && overseer().get("/desk/withdrawals").statusCode() == 200);
    if (sitesPublisher().get("/desk/site").asString().contains("name=\"version\" value=\"0\"")) {
      set(0, "feed", "").then().statusCode(303);
    }
  }

  @AfterAll
  static void ends() {
    platform.close();
  }

  @Test
  void a_report_is_public_once_its_page_on_the_platform_agrees() {
    Approval approval = supplied();
    String place = "/desk/" + approval.report() + "/1";
    publisher()
        .get(place)
        .then()
        .statusCode(200)
        .body(
            containsString("&lt;h2&gt;一、2025年度推进法治政府建设的主要举措和成效&lt;/h2&gt;"),
            containsString("发布机构：" + TOWN.name()),
            containsString(place + "/report.docx"));
    publisher().get(place + "/text.html").then().statusCode(200).body(containsString("<h1>"));
    String text = publisher().get(place + "/report.txt").asString();
    assertThat(text).contains("审定时间：").doesNotContain("索引号");

    serve(approval, Platform.body(approval).replace("52件", "53件"));
    post(approval, 1, platform.at(PAGE), NUMBER).then().statusCode(303);
    publisher()
        .get(place)
        .then()
        .body(
            containsString("页面有 1 处与审定的公开稿不一致"),
            containsString("<mark>3</mark>"),
            containsString(platform.at(PAGE)));
    notPublic(approval);

    serve(approval, Platform.body(approval));
    String number = NUMBER + approval.report().toString().replaceAll("\\D", "").substring(0, 6);
    post(approval, 1, platform.at(PAGE), number).then().statusCode(303);
    given()
        .get("/reports/{id}", approval.report().toString())
        .then()
        .statusCode(200)
        .body(
            containsString(platform.at(PAGE)),
            containsString(number),
            containsString("本报告在另一平台公开"),
            not(containsString("意见52件")));
    publisher().get("/desk/elsewhere").then().body(containsString("页面与审定的公开稿一致"));
    assertThat(OnPortal.told(approval.report())).contains("chengbao.edition-published.v1");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            given()
                .header("Host", "www.tingzhou.example")
                .queryParam("q", "石桥镇人民政府")
                .get("/search")
                .then()
                .body(
                    containsString("href=\"" + platform.at(PAGE) + "\" rel=\"noreferrer\""),
                    containsString("正文在 127.0.0.1 公开"),
                    containsString("本站核验页")));
    assertThat(
            given()
                .get("/reports/{id}/editions/1/report.txt", approval.report().toString())
                .asString())
        .isEqualTo(text);

    platform.status(PAGE, 410);
    lookAgain(approval);
    publisher().get("/desk/elsewhere").then().body(containsString("平台答复没有这个页面"));
    Officials.operator()
        .get("/overdue")
        .then()
        .body(containsString(approval.document().text().title()));
    assertThat(OnPortal.acts(approval.report()))
        .containsExactly(
            "supply-edition done",
            "look-elsewhere page-differs",
            "publish-edition done",
            "look-elsewhere page-dead");
  }

  @Test
  void a_page_that_still_shows_what_was_taken_down_stays_on_both_lists_until_it_has_gone() {
    Approval approval = supplied();
    String report = approval.report().toString();
    serve(approval, Platform.body(approval));
    String number = NUMBER + report.replaceAll("\\D", "").substring(0, 6);
    post(approval, 1, platform.at(PAGE), number).then().statusCode(303);
    Officials.withdrawal(publisher(), report, "ask", "误公开第三方信息。").then().statusCode(303);
    Officials.withdrawal(overseer(), report, "confirm", "").then().statusCode(303);
    publisher()
        .get("/desk/elsewhere")
        .then()
        .body(containsString(report), containsString("撤下后尚未核对"));

    lookAgain(approval);
    for (RequestSpecification who : List.of(publisher(), overseer())) {
      who.get("/desk/withdrawals")
          .then()
          .body(containsString("仍有报告正文，请联系该平台撤下"), containsString(report));
    }
    overseer()
        .get("/api/withdrawals/elsewhere")
        .then()
        .body("find { it.edition.report == '%s' }.standing".formatted(report), is("still-shown"));

    platform.status(PAGE, 404);
    lookAgain(approval);
    publisher().get("/desk/elsewhere").then().body(not(containsString(report)));
    overseer().get("/desk/withdrawals").then().body(not(containsString(report)));
    assertThat(OnPortal.acts(approval.report()))
        .endsWith("look-elsewhere page-still-shown", "look-elsewhere page-gone-too");
  }

  @Test
  void what_may_not_be_asked_for_is_refused_with_what_was_typed() {
    Approval approval = supplied();

    post(approval, 1, "https://www.evil.example/a.html", NUMBER)
        .then()
        .statusCode(422)
        .body(containsString("不在允许核对的平台之列"), containsString("https://www.evil.example/a.html"));
    post(approval, 1, platform.at(PAGE), "17").then().statusCode(422);
    form(publisher())
        .formParam("version", 1)
        .post("/desk/{id}/1/elsewhere", approval.report().toString())
        .then()
        .statusCode(422);
    publisher()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .body("{}")
        .post("/api/desk/{id}/1/elsewhere", approval.report().toString())
        .then()
        .statusCode(422);
    form(sitesPublisher()).post("/desk/site").then().statusCode(anyOf(is(412), is(422)));
    notPublic(approval);
  }

  @Test
  void a_double_click_on_settings_saves_once_and_a_stale_page_not_at_all() {
    long version =
        Long.parseLong(
            sitesPublisher()
                .get("/desk/site")
                .asString()
                .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    String key = UUID.randomUUID().toString();
    set(version, "feed", "2026:1-300\n2027:1-300", key).then().statusCode(303);
    set(version, "feed", "2026:1-300\n2027:1-300", key).then().statusCode(303);
    set(version, "column", "").then().statusCode(412);
    set(version + 1, "feed", "2026:9-1").then().statusCode(422).body(containsString("2026:9-1"));
    set(version + 1, "feed", "").then().statusCode(303);
    publisher().get("/desk/site").then().statusCode(403);
  }

  private static void notPublic(Approval approval) {
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
  }

  private static Approval supplied() {
    Approval approval = Approved.of(TOWN);
    OnPortal.send(approval, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> !OnPortal.acts(approval.report()).isEmpty());
    return approval;
  }

  private static void serve(Approval approval, String body) {
    String today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Shanghai")).toString();
    String html =
        Platform.column(approval, approval.document().text().title(), TOWN.name(), today, body);
    platform.page(PAGE, Charset.forName("GBK"), html.replace("LETTERS", "gbk"));
  }

  private static Response post(Approval approval, long version, String link, String number) {
    return form(publisher())
        .formParam("version", version)
        .formParam("link", link)
        .formParam("index", number)
        .post("/desk/{id}/1/elsewhere", approval.report().toString());
  }

  private static void lookAgain(Approval approval) {
    String version =
        OnPortal.strings(
                "select version from editions where report = '%s'".formatted(approval.report()))
            .getFirst();
    form(publisher())
        .formParam("version", version)
        .post("/desk/elsewhere/{id}/1/look", approval.report().toString())
        .then()
        .statusCode(303);
  }

  private static Response set(long version, String way, String serials) {
    return set(version, way, serials, UUID.randomUUID().toString());
  }

  private static Response set(long version, String way, String serials, String key) {
    return form(sitesPublisher(), key)
        .formParam("version", version)
        .formParam("way", way)
        .formParam("opens", "")
        .formParam("days", "working")
        .formParam("numbering", "allotted")
        .formParam("serials", serials)
        .formParam("form", "A017/YYYY-NNNNN")
        .formParam("topic", "法治政府建设")
        .formParam("genre", "工作报告")
        .post("/desk/site");
  }

  private static RequestSpecification overseer() {
    return Officials.as(OVERSEER, "oversight-office-administrator");
  }

  private static RequestSpecification sitesPublisher() {
    return Officials.as(SITES_PUBLISHER, "district-government-publisher");
  }

  private static RequestSpecification publisher() {
    return Officials.as(PUBLISHER, "sub-district-publisher");
  }

  private static UnitState unit(String id, String kind, String name) {
    return new UnitState(
        1,
        id,
        kind,
        name,
        name,
        null,
        "990104",
        "990104102",
        TOWN.creditCode(),
        new Site(
            "feeding",
            "澜州市汀州区人民政府",
            "www.tingzhou.example",
            "9901040001",
            "USCC/YYYY-NNNNN",
            "汀州区石桥路8号",
            "at-once"),
        false,
        Instant.parse("2024-01-01T00:00:00Z"),
        null,
        null);
  }
}
