package chengbao.publication.web.desk;

import static chengbao.publication.Officials.as;
import static chengbao.publication.Officials.form;
import static chengbao.publication.Officials.officer;
import static chengbao.publication.Officials.operator;
import static chengbao.publication.Officials.withdrawal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import chengbao.contracts.OfficerState;
import chengbao.contracts.Site;
import chengbao.contracts.UnitState;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.PublicText;
import chengbao.publication.ApprovingOffice;
import chengbao.publication.Broker;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A site that holds, its publisher, and others who have no business there.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeskTest {

  private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
  private static final Approval.Unit QINGLI =
      new Approval.Unit(
          "019c6d00-0000-7000-8000-0000000000a1",
          "sub-district",
          "澜州市临渡区青篱镇人民政府",
          "青篱镇",
          "990103",
          "990103102",
          "11990103MB0000009X",
          "holding");
  private static final String PUBLISHER = "019c6d00-0000-7000-8000-0000000003a1";
  private static final String STRANGER = "019c6d00-0000-7000-8000-0000000003a2";
  private static final String OFFICE = "019c6d00-0000-7000-8000-0000000003a6";

  @BeforeAll
  static void a_site_that_holds_and_its_officers() {
    OnPortal.announce(unit(QINGLI.id(), QINGLI.name()));
    OnPortal.announce(unit("019c6d00-0000-7000-8000-0000000000a2", "澜州市临渡区渡口街道办事处"));
    OnPortal.announce(
        unit("019c6d00-0000-7000-8000-0000000000a9", "oversight-office", "中共临渡区委全面依法治区委员会办公室"));
    OnPortal.announce(
        officer(OFFICE, "方怀瑾", "019c6d00-0000-7000-8000-0000000000a9", "administrator"));
    OnPortal.announce(officer(PUBLISHER, "沈听澜", QINGLI.id(), "publisher"));
    OnPortal.announce(
        officer(STRANGER, "陆外人", "019c6d00-0000-7000-8000-0000000000a2", "publisher"));
  }

  @Test
  void a_held_edition_waits_on_the_desk_of_its_publisher_until_it_is_released() {
    Approval approval = held();

    String page = publisher().get("/desk").asString();
    assertThat(page).contains(approval.report().toString(), "暂缓公开", "沈听澜");
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);

    decide(publisher(), approval, "release", 1, "").then().statusCode(303);

    given().get("/reports/{id}", approval.report().toString()).then().statusCode(200);
    OnPortal.awaitAnnounced(
        approval.report(), "chengbao.edition-held.v1", "chengbao.edition-published.v1");
    assertThat(OnPortal.acts(approval.report()))
        .containsExactly("hold-edition done", "publish-edition done");
  }

  @Test
  void the_publisher_of_another_unit_sees_nothing_and_can_do_nothing() {
    Approval approval = held();

    stranger().get("/desk").then().body(not(containsString(approval.report().toString())));
    stranger().get("/desk/{id}/1", approval.report().toString()).then().statusCode(404);
    decide(stranger(), approval, "release", 1, "").then().statusCode(404);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
  }

  @Test
  void after_a_merger_the_publisher_of_the_unit_that_carries_on_decides() {
    Approval.Unit ended = merged("019c6d00-0000-7000-8000-0000000000a5", null, 1);
    Approval approval = Approved.of(ended);
    OnPortal.send(approval, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> !OnPortal.acts(approval.report()).isEmpty());
    publisher().get("/desk/{id}/1", approval.report().toString()).then().statusCode(404);

    merged(ended.id(), QINGLI.id(), 2);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            publisher().get("/desk/{id}/1", approval.report().toString()).statusCode() == 200);
    assertThat(publisher().get("/desk").asString()).contains(approval.report().toString());
    String soon = "until=2099-03-02T09:00";
    decide(publisher(), approval, "schedule", 1, soon).then().statusCode(303);
    decide(publisher(), approval, "hold", 2, "reason=核对原单位信息").then().statusCode(303);
    decide(publisher(), approval, "release", 3, "").then().statusCode(303);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(200);
    assertThat(OnPortal.acts(approval.report())).endsWith("publish-edition done");
    decide(stranger(), approval, "hold", 4, "reason=无关").then().statusCode(404);
  }

  @Test
  void a_stale_page_cannot_decide_and_keeps_what_was_typed() {
    Approval approval = held();
    String later = "2099-03-02T09:00";
    decide(publisher(), approval, "schedule", 1, "until=" + later).then().statusCode(303);

    decide(publisher(), approval, "hold", 1, "reason=领导外出")
        .then()
        .statusCode(412)
        .body(containsString("领导外出"))
        .body(containsString("刚由同事办理过"));
    decide(publisher(), approval, "hold", 2, "reason=领导外出").then().statusCode(303);
  }

  @Test
  void a_reason_typed_before_the_login_ended_is_there_again_after_it() {
    Approval approval = held();

    Response kept = decide(given(), approval, "hold", 1, "reason=领导外出，暂缓公开");

    kept.then().statusCode(303).header("Location", endsWith("/kept"));
    publisher()
        .cookies(kept.cookies())
        .get("/kept")
        .then()
        .statusCode(200)
        .body(containsString("领导外出，暂缓公开</textarea>"))
        .body(containsString("action=\"/desk/" + approval.report() + "/1/hold\""));
    stranger()
        .cookies(kept.cookies())
        .redirects()
        .follow(false)
        .get("/kept")
        .then()
        .statusCode(303)
        .body(not(containsString("领导外出")));
  }

  @Test
  void a_report_is_taken_down_when_the_office_confirms_what_the_publisher_asked() {
    Approval approval = held();
    String report = approval.report().toString();
    decide(publisher(), approval, "release", 1, "").then().statusCode(303);
    String page = "/desk/withdrawals/" + report;
    publisher().get("/desk/withdrawals").then().body(containsString(report));
    stranger().get(page).then().statusCode(404);
    withdrawal(stranger(), report, "ask", "误公开").then().statusCode(404);
    withdrawal(publisher(), report, "ask", " ").then().statusCode(422);
    withdrawal(publisher(), report, "ask", "误列第三方经营信息。").then().statusCode(303);
    withdrawal(publisher(), report, "ask", "再次申请").then().statusCode(409);
    withdrawal(publisher(), report, "confirm", "").then().statusCode(403);
    given().get("/reports/{id}", report).then().statusCode(200);

    office().get("/desk/withdrawals").then().body(containsString("误列第三方经营信息。"));
    office().get(page).then().statusCode(200).body(containsString("确认撤下"));
    withdrawal(office(), report, "confirm", "").then().statusCode(303);

    given()
        .get("/reports/{id}", report)
        .then()
        .statusCode(410)
        .body(
            containsString("误列第三方经营信息。"),
            containsString("撤下时间"),
            containsString(approval.document().text().title()));
    given().get("/api/reports/{id}/editions/1", report).then().statusCode(410);
    office().get(page).then().statusCode(404);
    assertThat(OnPortal.acts(approval.report()))
        .endsWith("ask-withdrawal done", "withdraw-edition done");
  }

  @Test
  void two_persons_take_a_report_down_by_the_api_and_each_call_counts_once() {
    Approval approval = held();
    String report = approval.report().toString();
    decide(publisher(), approval, "release", 1, "").then().statusCode(303);
    String tag = publisher().get("/api/withdrawals/{id}", report).header("ETag");
    assertThat(tag).isEqualTo("\"2\"");
    stranger().get("/api/withdrawals/{id}", report).then().statusCode(404);
    String wish = "{\"edition\": 1, \"reason\": \"误列第三方经营信息。\"}";
    String key = UUID.randomUUID().toString();

    call(publisher(), tag, "{\"edition\": 1}", report, "").then().statusCode(422);
    call(publisher(), key, "\"1\"", wish, report, "").then().statusCode(412);
    call(publisher(), key, tag, wish, report, "").then().statusCode(204);
    call(publisher(), key, tag, wish, report, "").then().statusCode(204);
    call(publisher(), tag, wish, report, "").then().statusCode(409);
    call(publisher(), tag, wish, report, "/confirmation").then().statusCode(403);
    office()
        .get("/api/withdrawals")
        .then()
        .body("find { it.report == '%s' }.asked.reason".formatted(report), is("误列第三方经营信息。"));
    call(office(), tag, "{\"edition\": 1}", report, "/refusal").then().statusCode(422);
    call(office(), tag, wish, report, "/refusal").then().statusCode(204);
    call(office(), tag, wish, report, "/confirmation").then().statusCode(409);
    call(publisher(), tag, wish, report, "").then().statusCode(204);
    call(office(), tag, wish, report, "/confirmation").then().statusCode(204);

    given().get("/api/reports/{id}/editions/1", report).then().statusCode(410);
    assertThat(OnPortal.acts(approval.report()))
        .endsWith(
            "ask-withdrawal done",
            "decline-withdrawal done",
            "ask-withdrawal done",
            "withdraw-edition done");
  }

  @Test
  void what_waits_is_decided_by_the_api_and_each_call_counts_once() {
    Approval approval = held();
    String report = approval.report().toString();
    String at = "/api/desk/waiting/" + report + "/1";
    publisher()
        .get("/api/desk/waiting")
        .then()
        .body("find { it.report == '%s' }.why".formatted(report), is("by-site"));
    stranger().get(at).then().statusCode(404);
    String tag = publisher().get(at).header("ETag");
    String key = UUID.randomUUID().toString();

    waiting(stranger(), key, tag, report, "/hold", "{\"reason\": \"无关\"}").then().statusCode(404);
    String hold = "{\"reason\": \"核对口径后公开。\"}";
    waiting(publisher(), key, tag, report, "/hold", hold).then().statusCode(204);
    waiting(publisher(), key, tag, report, "/hold", hold).then().statusCode(204);
    publisher().get(at).then().body("why", is("by-publisher")).body("reason", is("核对口径后公开。"));
    String now = publisher().get(at).header("ETag");
    waiting(publisher(), "past", now, report, "/schedule", "{}").then().statusCode(422);
    waiting(publisher(), "stale", tag, report, "/release", "{}").then().statusCode(412);
    waiting(publisher(), "go" + report, now, report, "/release", "{}").then().statusCode(204);

    publisher().get(at).then().statusCode(404);
    given().get("/api/reports/{id}/editions/1", report).then().statusCode(200);
    assertThat(OnPortal.acts(approval.report()))
        .endsWith("hold-edition done", "publish-edition done");
  }

  @ParameterizedTest
  @CsvSource({
    "publisher, desk/{id}/1/release",
    "publisher, desk/{id}/1/hold",
    "publisher, desk/{id}/1/schedule",
    "publisher, desk/{id}/1/elsewhere",
    "publisher, withdrawals/{id}",
    "office, withdrawals/{id}/confirmation",
    "office, withdrawals/{id}/refusal",
    "office, rounds/{id}/circular",
  })
  void a_call_without_a_body_is_told_what_it_lacks(String who, String address) {
    (who.equals("office") ? office() : publisher())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .post("/api/" + address, UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("code", notNullValue());
  }

  private static Response waiting(
      RequestSpecification who, String key, String tag, String report, String verb, String body) {
    return who.header("Idempotency-Key", key)
        .header("If-Match", tag)
        .contentType("application/json")
        .body(body)
        .post("/api/desk/" + report + "/1" + verb);
  }

  private static Response call(
      RequestSpecification who, String tag, String body, String report, String verb) {
    return call(who, UUID.randomUUID().toString(), tag, body, report, verb);
  }

  private static Response call(
      RequestSpecification who, String key, String tag, String body, String report, String verb) {
    return who.header("Idempotency-Key", key)
        .header("If-Match", tag)
        .contentType("application/json")
        .body(body)
        .post("/api/withdrawals/" + report + verb);
  }

  @Test
  void a_double_click_decides_once() {
    Approval approval = held();
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      form(publisher(), key)
          .formParam("version", 1)
          .post("/desk/{id}/1/release", approval.report().toString())
          .then()
          .statusCode(303);
    }
    assertThat(OnPortal.acts(approval.report())).hasSize(2);
  }

  private static RequestSpecification office() {
    return as(OFFICE, "oversight-office-administrator");
  }

  @Test
  void the_portal_is_built_again_from_the_record_alone_and_is_as_it_was() {
    Approval first = published();
    Approval second = published();
    Approval waits = held();

    byte[] file =
        given().get("/reports/{id}/editions/1/report.txt", first.report().toString()).asByteArray();
    rebuilt().statusCode(200);
    List<String> numbers = numbers();
    List<String> files = files();
    String changes = "select count(*) from public_changes where report is ";
    List<String> told = OnPortal.strings(changes + "not null");
    List<String> toldOfAll = OnPortal.strings(changes + "null");
    rebuilt().statusCode(200).body("equal", is(true)).body("editions", greaterThanOrEqualTo(2));
    assertThat(OnPortal.strings(changes + "not null")).isEqualTo(told);
    assertThat(OnPortal.strings(changes + "null")).isNotEqualTo(toldOfAll);

    for (Approval one : List.of(first, second)) {
      given().get("/reports/{id}", one.report().toString()).then().statusCode(200);
    }
    assertThat(numbers()).isEqualTo(numbers);
    assertThat(files()).isEqualTo(files);
    given()
        .header("Sec-Fetch-Site", "same-origin")
        .multiPart("file", "report.txt", file)
        .post("/verify/file")
        .then()
        .body(containsString("真实有效"));
    publisher().get("/desk/{id}/1", waits.report().toString()).then().statusCode(200);
    as(PUBLISHER, "sub-district-publisher").post("/api/portal/rebuild").then().statusCode(403);
  }

  /// The first time leaves out what other tests put there without a signature.
  private static ValidatableResponse rebuilt() {
    OnPortal.awaitSent();
    return operator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/portal/rebuild")
        .then();
  }

  private static List<String> numbers() {
    return OnPortal.strings("select number from index_numbers order by number");
  }

  private static List<String> files() {
    return OnPortal.strings("select sha256 from edition_files order by report, number, format");
  }

  private static Approval published() {
    Approval approval = held();
    decide(publisher(), approval, "release", 1, "").then().statusCode(303);
    return approval;
  }

  @Test
  void an_approval_that_cannot_be_followed_is_overdue_after_a_minute_and_tried_again()
      throws SQLException {
    Approval approval = Approved.of(QINGLI);
    UUID event =
        Broker.send(
            "review", approval.report().toString(), new ApprovingOffice().approve(approval, 1));
    OnPortal.awaitHeld(event);
    OnPortal.change(
        "update held_events set held_at = now() - interval '2 minutes' where event_id = '%s'"
            .formatted(event));

    operator().get("/overdue").then().body(containsString(approval.report().toString()));
    operator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/portal/overdue")
        .then()
        .statusCode(200)
        .body("report", hasItem(approval.report().toString()));
    as(PUBLISHER, "sub-district-publisher").get("/overdue").then().statusCode(403);
    given().get("/q/health/ready").then().body(containsString("editions overdue"));
  }

  @Test
  void a_scheduled_edition_becomes_public_by_itself() throws SQLException {
    Approval approval = held();
    decide(publisher(), approval, "schedule", 1, "until=2099-03-02T09:00").then().statusCode(303);

    OnPortal.change(
        "update editions set scheduled_for = now() where report = '%s'"
            .formatted(approval.report()));

    OnPortal.awaitPublic(approval, 1);
  }

  @Test
  void a_time_that_is_past_is_refused_with_a_sentence() {
    Approval approval = held();

    decide(publisher(), approval, "schedule", 1, "until=2020-01-01T09:00")
        .then()
        .statusCode(422)
        .body(containsString("公开时间应晚于现在"));
    decide(publisher(), approval, "schedule", 1, "until=").then().statusCode(422);
  }

  @Test
  void what_the_last_look_finds_is_shown_to_the_publisher_and_told_to_the_unit() {
    Approval approval = calling("13900001234");
    OnPortal.send(approval, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> !OnPortal.acts(approval.report()).isEmpty());

    publisher()
        .get("/desk/{id}/1", approval.report().toString())
        .then()
        .statusCode(200)
        .body(containsString("13900001234"));
    assertThat(
            OnPortal.strings(
                "select payload from outbox where topic = 'publication-moves' and key = '%s'"
                    .formatted(approval.report())))
        .singleElement()
        .asString()
        .contains("\"code\":\"near-miss\"", "13900001234");
    decide(publisher(), approval, "release", 1, "").then().statusCode(422);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
    decide(publisher(), approval, "release", 1, "reason=系便民服务电话，已核对。").then().statusCode(303);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(200);
  }

  private static Approval calling(String number) {
    Approval plain = Approved.of(QINGLI);
    PublicText text = plain.document().text();
    return Approved.of(
        plain.report(),
        1,
        QINGLI,
        plain.disclosure(),
        new PublicText(
            text.title(),
            text.addressee(),
            List.of(new Block("b1", BlockKind.PARAGRAPH, 0, "群众可拨打" + number + "反映问题。")),
            List.of(),
            text.readerVersion()));
  }

  @Test
  void nobody_comes_to_the_desk_without_the_function() {
    as(PUBLISHER, "sub-district-drafter")
        .get("/desk")
        .then()
        .statusCode(403)
        .body(containsString("不由现在的职责办理"), containsString(QINGLI.name()));
    as(PUBLISHER, "sub-district-publisher").get("/held-events").then().statusCode(403);
    as(PUBLISHER, "sub-district-publisher").get("/api/held-events").then().statusCode(403);
    given().get("/api/held-events").then().statusCode(401);
    for (String page : List.of("/desk", "/signed-in", "/sign-out")) {
      given().redirects().follow(false).get(page).then().statusCode(302);
    }
  }

  @Test
  void a_publisher_whose_appointment_has_ended_is_refused_with_the_next_request() {
    Approval approval = held();
    String leaver = "019c6d00-0000-7000-8000-0000000003a4";
    OnPortal.announce(officer(leaver, "方离任", QINGLI.id(), "publisher"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> as(leaver, "sub-district-publisher").get("/desk").statusCode() == 200);

    OnPortal.announce(new OfficerState(2, leaver, leaver, "方离任", List.of()));

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> as(leaver, "sub-district-publisher").get("/desk").statusCode() == 403);
    decide(as(leaver, "sub-district-publisher"), approval, "release", 1, "").then().statusCode(403);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
  }

  @Test
  void the_session_of_a_page_is_worth_nothing_to_a_program() {
    for (String path : List.of("/api/held-events", "/api/me")) {
      given().cookie("q_session_publication", "anything").get(path).then().statusCode(401);
    }
  }

  @Test
  void a_form_of_another_site_is_refused() {
    Approval approval = held();

    publisher()
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("version", 1)
        .post("/desk/{id}/1/release", approval.report().toString())
        .then()
        .statusCode(403);
  }

  @Test
  void an_operator_sees_what_is_held_and_may_try_again() {
    Approval approval = Approved.of(QINGLI);
    UUID event =
        Broker.send(
            "review", approval.report().toString(), new ApprovingOffice().approve(approval, 1));
    OnPortal.awaitHeld(event);

    operator().get("/held-events").then().body(containsString(approval.report().toString()));
    int id =
        operator()
            .get("/api/held-events")
            .path("find { it.report == '%s' }.id".formatted(approval.report()));
    operator()
        .header("Sec-Fetch-Site", "same-origin")
        .redirects()
        .follow(false)
        .post("/held-events/{id}/release", id)
        .then()
        .statusCode(303);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
  }

  private static Approval held() {
    Approval approval = Approved.of(QINGLI);
    OnPortal.send(approval, 1);
    await().atMost(Duration.ofSeconds(20)).until(() -> !OnPortal.acts(approval.report()).isEmpty());
    return approval;
  }

  private static Response decide(
      RequestSpecification who, Approval approval, String verb, long version, String field) {
    RequestSpecification form = form(who).formParam("version", version);
    if (!field.isEmpty()) {
      form.formParam(
          field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }
    return form.post("/desk/{id}/1/{verb}", approval.report().toString(), verb);
  }

  private static RequestSpecification publisher() {
    return as(PUBLISHER, "sub-district-publisher");
  }

  private static RequestSpecification stranger() {
    return as(STRANGER, "sub-district-publisher");
  }

  /// A unit that is there, and then has ended into another.
  private static Approval.Unit merged(String id, @Nullable String successor, long version) {
    String name = "澜州市临渡区白石乡人民政府";
    OnPortal.announce(unit(id, name, successor, version));
    return new Approval.Unit(
        id, "sub-district", name, "白石乡", "990103", "990103105", QINGLI.creditCode(), "holding");
  }

  private static UnitState unit(String id, String name) {
    return unit(id, name, null, 1);
  }

  private static UnitState unit(String id, String kind, String name) {
    return unit(id, kind, name, null, 1);
  }

  private static UnitState unit(String id, String name, @Nullable String successor, long version) {
    return unit(id, "sub-district", name, successor, version);
  }

  private static UnitState unit(
      String id, String kind, String name, @Nullable String successor, long version) {
    return new UnitState(
        version,
        id,
        kind,
        name,
        name,
        null,
        "990103",
        "990103102",
        QINGLI.creditCode(),
        new Site(
            "holding",
            "澜州市临渡区人民政府",
            "www.lindu.example",
            "9901030001",
            "USCC/YYYY-NNNNN",
            "临渡区渡口街道济川路18号",
            "held"),
        false,
        SINCE,
        null,
        successor);
  }
}
