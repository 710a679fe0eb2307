package chengbao.submission.web.told;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.Review;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 待办与通知 as officers meet it: written with the move, counted in the frame, settled by whoever does
/// it.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class NoticesTest extends AtDesk {

  @Test
  void a_to_do_is_counted_in_the_frame_leads_to_the_work_and_says_afterwards_who_did_it() {
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var report = awaiting();
    var list = signatory.get("/notices");
    assertThat(list.text()).contains("白鹭镇2025年度报告已送签，请签发。");
    assertThat(list.html().select(".who a[href=/notices] .count").text()).isNotBlank();
    var notice = notice(Demo.BAOLU_SIGNATORY, report, "request-signature");
    assertThat(signatory.get("/notices/" + notice).path()).isEqualTo("/reports/" + report);
    api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + report + "/submission", null)
        .statusCode(200);
    assertThat(signatory.get("/notices/" + notice).text())
        .contains("这件事已经办理", "已由沈望舒办理：签发并报送", "打开查看");
    api.get(Demo.BAOLU_SIGNATORY, "/api/notices?shown=all")
        .body("notices.find { it.id == '" + notice + "' }.settled.by", equalTo("沈望舒"));
  }

  @Test
  void what_review_tells_over_the_broker_is_told_to_the_reviewers_of_the_level() {
    var report = api.submitted(2025);
    Review.opens(report);
    eventually().until(() -> notice(Demo.SIFA_REVIEWER, report, "case-opened") != null);
    var reviewer = browser(Demo.SIFA_REVIEWER).stayingHere();
    var opened = reviewer.get("/notices/" + notice(Demo.SIFA_REVIEWER, report, "case-opened"));
    assertThat(opened.status()).isEqualTo(303);
    Review.claims(report);
    eventually().until(() -> notice(Demo.BAOLU_DRAFTER, report, "case-claimed") != null);
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/notices?shown=all").text())
        .contains("白鹭镇2025年度报告已由区司法局" + Demo.SIFA_REVIEWER.name() + "签收。");
    eventually()
        .untilAsserted(() ->
            assertThat(browser(Demo.BAOLU_DRAFTER).get("/reports/" + report).text())
                .contains(Demo.SIFA_REVIEWER.name(), "预计办结日 " + Review.EXPECTED));
  }

  @Test
  void whom_the_office_reminds_finds_it_on_the_list_and_whom_a_round_concerns_too() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form = new HashMap<>(office.get("/rounds/" + round).form("/rounds/" + round + "/nudge"));
    form.put("unit", Demo.BAOLU_DRAFTER.unit());
    form.put("text", "请于本周内报送。");
    form.put("verb", "nudge");
    office.post("/rounds/" + round + "/nudge", form);
    api.get(Demo.BAOLU_DRAFTER, "/api/notices?most=200")
        .body(
            "notices.findAll { it.round == '" + round + "' }.move",
            hasItems("open-round", "nudge-units"));
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/notices").text())
        .contains("催报：白鹭镇2025年度报告尚未报送。", "请于本周内报送。");
  }

  @Test
  void everything_is_marked_as_read_by_one_press_and_to_dos_stay() {
    awaiting();
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    var unread = signatory.get("/notices?shown=unread");
    var done = signatory.post("/notices/read", unread.form("/notices/read"));
    assertThat(done.text()).contains("已全部标为已读");
    assertThat(signatory.get("/notices?shown=unread").text()).contains("没有未读通知");
    assertThat(done.html().select(".who a[href=/notices] .count")).isEmpty();
    assertThat(signatory.get("/notices").text()).contains("请签发");
  }

  @Test
  void a_notice_of_somebody_else_does_not_exist_and_an_empty_list_says_so() {
    var report = awaiting();
    var notice = notice(Demo.BAOLU_SIGNATORY, report, "request-signature");
    var stranger = new Browser(RestAssured.port).signIn(Demo.OPERATOR);
    assertThat(stranger.get("/notices/" + notice).status()).isEqualTo(404);
    assertThat(stranger.get("/notices").text()).contains("没有待办", "需要你办理或知道的事项会列在这里");
    api.post(Demo.OPERATOR, "/api/notices/" + notice + "/read", Map.of()).statusCode(404);
    api.post(Demo.BAOLU_SIGNATORY, "/api/notices/" + notice + "/read", Map.of())
        .statusCode(200)
        .body("move", equalTo("request-signature"))
        .body("as", equalTo("signatory"));
  }

  private @Nullable String notice(Demo.Login login, String report, String move) {
    return api.get(login, "/api/notices?shown=all&most=200")
        .statusCode(200)
        .extract()
        .path("notices.find { it.report == '" + report + "' && it.move == '" + move + "' }?.id");
  }
}
