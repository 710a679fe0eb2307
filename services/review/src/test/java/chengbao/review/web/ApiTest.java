package chengbao.review.web;

import static chengbao.review.running.Anlan.COLLEAGUE;
import static chengbao.review.running.Anlan.DRAFTER;
import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.OPERATOR;
import static chengbao.review.running.Anlan.SHARED;
import static chengbao.review.running.Anlan.STRANGER;
import static chengbao.review.running.Anlan.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Appointment;
import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Issuer;
import chengbao.review.running.Soon;
import chengbao.review.running.Stack;
import chengbao.review.running.Submission;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class ApiTest {
  private static final String ENDORSEMENT = "{\"opinion\":\"要素齐全，同意上报。\"}";
  private static final String APPROVAL = "{\"opinion\":\"准予备案。\",\"acceptedWaivers\":[\"f1\"]}";
  private static final String RETURN = "{\"reasonCode\":\"C05\",\"reason\":\"合计与分项不符，请核对。\"}";

  private final UUID report = UUID.randomUUID();

  @BeforeEach
  void a_report_is_submitted() {
    Anlan.submits(report);
  }

  @Test
  void a_report_goes_from_claim_to_approval() {
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200).body("state", equalTo("claimed"));
    Api.as(LIN)
        .moves(report, "endorse", ENDORSEMENT)
        .then()
        .statusCode(200)
        .body("state", equalTo("waiting"), "level", equalTo(2));
    Api.as(ZHOU).moves(report, "claim", "").then().statusCode(200);
    Api.as(ZHOU)
        .moves(report, "approve", APPROVAL)
        .then()
        .statusCode(200)
        .body("state", equalTo("decided"));

    Api.as(ZHOU)
        .read(report)
        .then()
        .body("publication.state", equalTo("awaited"))
        .body("history.decision", hasItems("endorsed", "approved"));
    Api.as(ZHOU)
        .request()
        .get("/api/cases/" + report + "/acts")
        .then()
        .body(
            "verb",
            equalTo(
                java.util.List.of(
                    "open-case", "claim-case", "endorse-report", "claim-case", "approve-report")));
  }

  @Test
  void a_returned_report_comes_back_to_its_reviewer_with_the_answer() {
    Api.as(LIN).moves(report, "claim", "");
    Api.as(LIN)
        .moves(report, "return", RETURN)
        .then()
        .statusCode(200)
        .body("state", equalTo("with-unit"));

    Anlan.resubmits(report);
    Api.as(LIN)
        .read(report)
        .then()
        .body("state", equalTo("claimed"))
        .body("officerName", equalTo("林知远"))
        .body("answer", equalTo("已按意见核改。"));
    Api.as(LIN).moves(report, "endorse", ENDORSEMENT).then().statusCode(200);
  }

  @Test
  void ids_of_other_offices_are_not_found() {
    Api.as(ZHOU).read(report).then().statusCode(404).body("code", equalTo("no-such-case"));
    Api.as(STRANGER).read(report).then().statusCode(404);
    Api.as(STRANGER).moves(report, "claim", "", "\"0\"", "k").then().statusCode(404);
    Api.as(LIN).read(UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void a_work_list_holds_the_cases_of_the_office_only() {
    String waiting = "/api/cases?state=waiting&q=白鹭&round=" + report;
    Api.as(LIN).request().get(waiting).then().body("id", hasItem(report.toString()));
    Api.as(STRANGER).request().get(waiting).then().body("id", not(hasItem(report.toString())));
    Api.as(ZHOU).request().get(waiting).then().body("id", not(hasItem(report.toString())));
  }

  @Test
  void whoever_comes_second_is_told_who_was_first_and_when() {
    String seen = Api.as(COLLEAGUE).read(report).getHeader("ETag");
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200);

    Api.as(COLLEAGUE)
        .moves(report, "claim", "", seen, UUID.randomUUID().toString())
        .then()
        .statusCode(412)
        .body("code", equalTo("version-stale"))
        .body("detail", containsString("林知远已于"))
        .body("parameters.by", equalTo("林知远"));
  }

  @Test
  void the_same_command_is_answered_twice_and_done_once() {
    String key = UUID.randomUUID().toString();
    Response first = Api.as(LIN).moves(report, "claim", "", "\"0\"", key);
    Response second = Api.as(LIN).moves(report, "claim", "", "\"0\"", key);

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    Api.as(LIN).moves(report, "claim", "", "\"7\"", key).then().statusCode(422);
  }

  @Test
  void a_move_needs_the_revision_and_a_key() {
    Api.as(LIN)
        .request()
        .header("Idempotency-Key", "k")
        .post("/api/cases/" + report + "/claim")
        .then()
        .statusCode(428);
    Api.as(LIN)
        .request()
        .header("If-Match", "\"0\"")
        .post("/api/cases/" + report + "/claim")
        .then()
        .statusCode(400)
        .body("code", equalTo("command-key-required"));
  }

  @Test
  void who_endorsed_at_one_level_is_refused_at_the_next_under_another_appointment() {
    Api first = Api.as(SHARED).under(Anlan.SHARED_AT_JUSTICE);
    first.moves(report, "claim", "").then().statusCode(200);
    first.moves(report, "endorse", ENDORSEMENT).then().statusCode(200);

    Api.as(SHARED)
        .under(Anlan.SHARED_AT_OVERSIGHT)
        .moves(report, "claim", "")
        .then()
        .statusCode(403)
        .body("code", equalTo("endorsed-elsewhere"));
  }

  @Test
  void a_removed_appointment_acts_as_soon_as_its_event_has_arrived() {
    Issuer.Somebody leaving = new Issuer.Somebody(UUID.randomUUID().toString(), "许见山", LIN.roles());
    String appointment = UUID.randomUUID().toString();
    Submission.now()
        .tells(leaving.person(), leaving.name(), Submission.reviewer(appointment, Anlan.JUSTICE));
    Soon.await().until(() -> Api.as(leaving).read(report).statusCode() == 200);
    Api.as(leaving).moves(report, "claim", "").then().statusCode(200);

    Submission.now().tells(leaving.person(), leaving.name());

    Soon.await().until(() -> Api.as(leaving).read(report).statusCode() == 403);
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200);
  }

  @Test
  void whoever_acts_for_another_is_shown_so_and_the_other_is_held_to_it() {
    String deputy = UUID.randomUUID().toString();
    String acting = UUID.randomUUID().toString();
    Submission.now()
        .tells(
            deputy,
            "柳代言",
            new Appointment(
                acting,
                Anlan.JUSTICE,
                List.of("reviewer"),
                "法治督察科科长",
                Instant.parse("2025-01-01T00:00:00Z"),
                null,
                LIN.person(),
                LIN.name()));
    Issuer.Somebody stand = new Issuer.Somebody(deputy, "柳代言", LIN.roles());
    Soon.await().until(() -> Api.as(stand).read(report).statusCode() == 200);

    Api.as(stand)
        .moves(report, "claim", "")
        .then()
        .statusCode(200)
        .body("officerName", equalTo("柳代言(代林知远)"));
    Api.as(stand)
        .request()
        .get("/api/cases/" + report + "/acts")
        .then()
        .body("find { it.verb == 'claim-case' }.name", equalTo("柳代言"))
        .body("find { it.verb == 'claim-case' }.forName", equalTo("林知远"));
  }

  @Test
  void nonsense_is_refused_in_a_sentence() {
    Api.as(LIN).moves(report, "claim", "");
    Api.as(LIN)
        .moves(report, "return", "{\"reasonCode\":\"C99\",\"reason\":\"请改。\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("reason-code-unknown"));
    Api.as(LIN).moves(report, "return", "{}").then().statusCode(422);
    Api.as(LIN).moves(report, "return", "{not json").then().statusCode(400);
    Api.as(LIN).request().get("/api/cases/not-a-uuid").then().statusCode(404);
    Api.as(LIN).request().get("/api/cases?state=%00&page=-7&q=%25_").then().statusCode(200);
  }

  @Test
  void only_reviewers_come_to_cases_and_only_operators_to_held_events() {
    Api.as(DRAFTER).read(report).then().statusCode(403);
    Api.as(OPERATOR).request().get("/api/held-events").then().statusCode(200);
    Api.as(LIN).request().get("/api/held-events").then().statusCode(403);
    Api.as(LIN).request().get("/api/me").then().statusCode(200).body("name", equalTo("林知远"));
  }
}
