package chengbao.review.web.deciding;

import static chengbao.review.running.Anlan.COLLEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import chengbao.contracts.Examples;
import chengbao.contracts.RecallRequested;
import chengbao.contracts.ReportSubmitted;
import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Browser;
import chengbao.review.running.Soon;
import chengbao.review.running.Stack;
import chengbao.review.running.Submission;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 申请退回 on the desk, of a report that was signed on paper.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class RecallPagesTest {
  private final UUID report = UUID.randomUUID();

  @BeforeEach
  void a_report_signed_on_paper_is_submitted() {
    Anlan.introduce();
    Submission.now()
        .submits(report, 1, Examples.of(ReportSubmitted.class, "signed-on-paper-and-sealed"));
    Soon.await().until(() -> Api.as(COLLEAGUE).read(report).statusCode() == 200);
  }

  @Test
  void the_desk_says_how_it_was_signed_and_the_reviewer_answers_a_request_for_it() {
    var reviewer = Browser.signedIn(COLLEAGUE, RestAssured.port);
    var claimed =
        reviewer.sends(
            reviewer.opens("/cases/" + report),
            "/cases/" + report + "/decision",
            Map.of("verb", "claim"));
    assertThat(claimed.body()).contains("沈望舒 镇长", "2026年2月11日纸质签发，由许见山登记");

    var path = "/cases/" + report + "/recall";
    asks(2);
    Soon.await().until(() -> isAskedFor(200));
    var asked = reviewer.opens("/cases/" + report);
    Browser.keep("desk-recall", asked);
    assertThat(asked.body()).contains("申请退回这份报告", "第三部分一处数字有误。", "同意退回", "不同意");
    var refused = reviewer.sends(asked, path, Map.of("verb", "keep", "recallReason", " "));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("没有答复：不同意退回时请写明理由。");
    Browser.keep("desk-recall-refused", refused);
    var kept = reviewer.sends(refused, path, Map.of("verb", "keep", "recallReason", "意见今日送达。"));
    assertThat(kept.body()).doesNotContain("申请退回这份报告");

    asks(3);
    Soon.await().until(() -> isAskedFor(200));
    Api.as(COLLEAGUE)
        .moves(report, "recall", "{\"granted\": true}")
        .then()
        .statusCode(200)
        .body("state", equalTo("with-unit"));
    assertThat(isAskedFor(409)).isTrue();
    assertThat(reviewer.opens("/cases/" + report).body())
        .contains("待单位修改", "单位申请退回", "第三部分一处数字有误。")
        .doesNotContain("退回次数");
  }

  @Test
  void a_report_asked_back_while_its_page_lies_open_is_not_claimed_from_that_page() {
    var reviewer = Browser.signedIn(COLLEAGUE, RestAssured.port);
    var page = reviewer.opens("/cases/" + report);
    asks(2);
    Soon.await().until(() -> Api.as(COLLEAGUE).read(report).path("state").equals("with-unit"));

    var refused = reviewer.sends(page, "/cases/" + report + "/decision", Map.of("verb", "claim"));

    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.body()).contains("没有签收：应单位申请，这份报告已于", "现在等单位修改后重新报送");
  }

  @Test
  void a_report_that_is_asked_for_goes_back_to_its_unit_when_its_reviewer_puts_it_back() {
    Api.as(COLLEAGUE).moves(report, "claim", "{}").then().statusCode(200);
    asks(2);
    Soon.await().until(() -> isAskedFor(200));
    Api.as(COLLEAGUE)
        .moves(report, "release", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("with-unit"));
    assertThat(isAskedFor(409)).isTrue();
  }

  private void asks(long seq) {
    Submission.now()
        .send(
            new RecallRequested(
                seq,
                Submission.signatory(),
                null,
                Instant.now(),
                report.toString(),
                1,
                "第三部分一处数字有误。"),
            report.toString());
  }

  private boolean isAskedFor(int status) {
    return Api.as(COLLEAGUE).request().get("/api/cases/" + report + "/recall").statusCode()
        == status;
  }
}
