package chengbao.review.web.comments;

import static chengbao.review.running.Anlan.COLLEAGUE;
import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.STRANGER;
import static chengbao.review.running.Anlan.ZHOU;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Issuer.Somebody;
import chengbao.review.running.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class CommentsApiTest {
  private static final String MUST =
      """
      {"kind": "passage", "weight": "must", "reasonCode": "C05", "words": "与52件不符。",
       "block": "b3", "quote": "合同协议41件"}
      """;
  private static final String NOTE =
      """
      {"kind": "internal", "words": "去年也错在这里。", "block": "b3"}
      """;

  private final UUID report = UUID.randomUUID();

  @BeforeEach
  void lin_has_claimed_a_report() {
    Anlan.submits(report);
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200);
  }

  @Test
  void a_comment_goes_with_the_return_and_comes_back_beside_the_passage_as_it_is_then() {
    String id =
        Api.as(LIN).moves(report, "comments", MUST).then().statusCode(201).extract().path("id");
    Api.as(LIN).moves(report, "comments", NOTE).then().statusCode(201);
    Api.as(LIN)
        .moves(report, "endorse", "{\"opinion\":\"同意上报。\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("comments-unresolved"));
    Api.as(LIN)
        .moves(report, "return", "{\"sections\":[\"b2\"]}")
        .then()
        .statusCode(200)
        .body("state", equalTo("with-unit"));

    Anlan.resubmits(report);

    list(LIN).then().body("words", hasSize(2));
    list(LIN)
        .then()
        .body("find { it.kind == 'passage' }.now.state", equalTo("changed"))
        .body("find { it.kind == 'passage' }.now.quote", equalTo("合同协议43件"))
        .body("find { it.kind == 'passage' }.target.selector.value", equalTo("b3"));
    judge(id, 1, "{\"resolved\":true}").then().statusCode(200).body("outcome", equalTo("resolved"));
    judge(id, 1, "{\"resolved\":false}").then().statusCode(412);
    Api.as(LIN).moves(report, "endorse", "{\"opinion\":\"同意上报。\"}").then().statusCode(200);
    list(ZHOU).then().statusCode(200).body("kind", contains("passage"));
    acts(ZHOU).then().body("verb", not(hasItem("write-comment")));
    acts(COLLEAGUE).then().body("verb", hasItem("write-comment"));
  }

  @Test
  void a_comment_is_changed_and_removed_by_its_author_while_the_case_is_theirs() {
    Response written = Api.as(LIN).moves(report, "comments", MUST);
    String address = "/api/cases/" + report + "/comments/" + written.<String>path("id");
    request(LIN, "\"0\"").body(MUST.replace("must", "advice")).put(address).then().statusCode(200);
    request(LIN, "\"0\"").delete(address).then().statusCode(412);
    request(COLLEAGUE, "\"1\"").delete(address).then().statusCode(409);
    request(STRANGER, "\"1\"").delete(address).then().statusCode(404);
    request(LIN, "\"1\"").delete(address).then().statusCode(204);
    list(LIN).then().body("$", empty());
  }

  @Test
  void words_that_do_not_stand_there_and_an_unknown_part_are_refused() {
    Api.as(LIN)
        .moves(report, "comments", MUST.replace("合同协议41件", "合同协议40件"))
        .then()
        .statusCode(422)
        .body("code", equalTo("passage-unknown"));
    Api.as(LIN)
        .moves(
            report, "return", "{\"reasonCode\":\"C05\",\"reason\":\"请核对。\",\"sections\":[\"x\"]}")
        .then()
        .statusCode(422)
        .body("code", equalTo("section-unknown"));
    Api.as(COLLEAGUE).moves(report, "comments", MUST).then().statusCode(409);
  }

  private Response list(Somebody who) {
    return Api.as(who).request().get("/api/cases/" + report + "/comments");
  }

  private Response acts(Somebody who) {
    return Api.as(who).request().get("/api/cases/" + report + "/acts");
  }

  private Response judge(String comment, long revision, String body) {
    return request(LIN, "\"" + revision + "\"")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/api/cases/" + report + "/comments/" + comment + "/judgement");
  }

  private static io.restassured.specification.RequestSpecification request(
      Somebody who, String revision) {
    return Api.as(who).request().header("If-Match", revision).contentType(ContentType.JSON);
  }
}
