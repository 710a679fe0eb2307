package chengbao.review.web.deciding;

import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Browser;
import chengbao.review.running.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands in the margin of a passage and binds the decision.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class MarginPagesTest {
  private final UUID report = UUID.randomUUID();

  @BeforeEach
  void a_report_is_submitted() {
    Anlan.submits(report);
  }

  @Test
  void an_office_says_whether_it_accepts_an_explanation_and_the_next_one_reads_it() {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    HttpResponse<String> claimed =
        lin.sends(lin.opens("/cases/" + report), decision(), Map.of("verb", "claim"));
    HttpResponse<String> judged =
        lin.sends(
            claimed,
            decision(),
            Map.of("verb", "judge", "judged", "declined:f1", "opinion", "先写一半的意见"));
    Browser.keep("desk-judged", judged);
    assertThat(judged.body()).contains("不接受</span> 安澜区司法局 林知远", "先写一半的意见");

    HttpResponse<String> refused =
        lin.sends(judged, decision(), Map.of("verb", "endorse", "opinion", "同意上报。"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("没有报下一级：本级对1条“需修改或说明”的情况说明已表态“不接受”。", "同意上报。");
    HttpResponse<String> endorsed =
        lin.sends(
            refused,
            decision(),
            Map.of("verb", "endorse", "opinion", "同意上报。", "judged", "accepted:f1"));
    assertThat(endorsed.body()).contains("对情况说明表态", "已报下一级");

    Browser zhou = Browser.signedIn(ZHOU, RestAssured.port);
    assertThat(zhou.opens("/cases/" + report).body())
        .contains("不接受</span> 安澜区司法局 林知远", "接受</span> 安澜区司法局 林知远");
  }

  @Test
  void a_decision_binds_the_text_that_its_page_has_shown_and_no_other() {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    HttpResponse<String> claimed =
        lin.sends(lin.opens("/cases/" + report), decision(), Map.of("verb", "claim"));

    HttpResponse<String> refused =
        lin.sends(
            claimed, decision(), Map.of("verb", "endorse", "opinion", "同意上报。", "content", "0"));

    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.body()).contains("没有报下一级", "同意上报。");
  }

  @Test
  void a_program_says_it_too_and_reads_what_was_said() {
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200);

    Api.as(LIN)
        .moves(report, "waivers", "{\"accepts\": {\"f1\": true}}")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    Api.as(LIN)
        .read(report)
        .then()
        .body("judgments[0].finding", equalTo("f1"))
        .body("judgments[0].accepted", equalTo(true))
        .body("judgments[0].level.officeName", equalTo("安澜区司法局"));
    Api.as(LIN)
        .moves(report, "waivers", "{\"accepts\": {\"no\": true}}")
        .then()
        .statusCode(422)
        .body("code", equalTo("waiver-unknown"));
  }

  private String decision() {
    return "/cases/" + report + "/decision";
  }
}
