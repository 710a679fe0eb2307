package chengbao.review.web;

import static chengbao.review.running.Anlan.COLLEAGUE;
import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.OPERATOR;
import static chengbao.review.running.Anlan.STRANGER;
import static chengbao.review.running.Anlan.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import chengbao.review.running.Anlan;
import chengbao.review.running.Api;
import chengbao.review.running.Browser;
import chengbao.review.running.Issuer.Somebody;
import chengbao.review.running.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class PagesTest {
  private final UUID report = UUID.randomUUID();

  @BeforeEach
  void a_report_is_submitted() {
    Anlan.submits(report);
  }

  @Test
  void a_report_goes_from_the_work_list_to_approval_without_a_script() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> list = lin.opens("/cases?state=waiting&round=" + report);
    Browser.keep("work-list", list);
    assertThat(list.body()).contains("待审报告", "白鹭镇人民政府", "/cases/" + report);

    HttpResponse<String> claimed =
        lin.sends(desk(lin), "/cases/" + report + "/decision", Map.of("verb", "claim"));
    Browser.keep("desk-claimed", claimed);
    assertThat(claimed.body()).contains("初审通过报下一级", "退回修改", "情况说明");
    assertThat(claimed.body()).contains("有 1 项校核在报送前没能运行", "疑似照搬", "收到后已补校核");
    HttpResponse<String> figures = lin.opens("/cases/" + report + "?view=figures");
    Browser.keep("desk-figures", figures);
    assertThat(figures.body()).contains("合法性审核意见", "52 件", "6+3+41=50≠52", "对不上");
    Api.as(LIN)
        .read(report)
        .then()
        .body("checkup.ruleSet", equalTo("national 2026.1"))
        .body("checkup.figures[0].quote", equalTo("52件"))
        .body("checkup.sums[0].holds", equalTo(false))
        .body("checkup.notRun.'C07-copied'", notNullValue());
    HttpResponse<String> endorsed =
        lin.sends(claimed, decision(), Map.of("verb", "endorse", "opinion", "要素齐全，同意上报。"));
    Browser.keep("record-endorsed", endorsed);
    assertThat(endorsed.body()).contains("办理记录", "要素齐全，同意上报。", "已报下一级");

    Browser zhou = signedIn(ZHOU);
    HttpResponse<String> last = zhou.sends(desk(zhou), decision(), Map.of("verb", "claim"));
    Browser.keep("desk-last-level", last);
    assertThat(last.body()).contains("审定，准予备案", "审定不能撤销", "对情况说明的意见", "不接受");
    HttpResponse<String> approved =
        zhou.sends(last, decision(), Map.of("verb", "approve", "accepted", "f1"));
    Browser.keep("record-approved", approved);
    assertThat(approved.body()).contains("已审定，准予备案", "等待门户确认公开");
  }

  @Test
  void a_refused_form_keeps_what_was_typed_and_says_why() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> claimed = lin.sends(desk(lin), decision(), Map.of("verb", "claim"));

    HttpResponse<String> refused =
        lin.sends(
            claimed,
            decision(),
            Map.of("verb", "return", "reason", "第二部分请写明原因。", "answerBy", "2020-01-01"));
    Browser.keep("desk-refused", refused);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("没有退回：请从列表中选择退回原因。", "第二部分请写明原因。", "2020-01-01");
  }

  @Test
  void a_stale_page_says_who_has_decided_and_keeps_the_words() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> claimed = lin.sends(desk(lin), decision(), Map.of("verb", "claim"));
    Api.as(LIN).moves(report, "endorse", "{\"opinion\":\"同意上报。\"}").then().statusCode(200);

    HttpResponse<String> stale =
        lin.sends(
            claimed, decision(), Map.of("verb", "return", "reasonCode", "C05", "reason", "请核对合计。"));

    assertThat(stale.statusCode()).isEqualTo(412);
    Browser.keep("desk-stale", stale);
    assertThat(stale.body()).contains("没有退回：林知远已于", "初审通过报下一级", "你写的意见已保留", "请核对合计。");
  }

  @Test
  void a_page_gone_back_to_after_the_decision_says_the_same() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> claimed = lin.sends(desk(lin), decision(), Map.of("verb", "claim"));
    lin.sends(claimed, decision(), Map.of("verb", "endorse", "opinion", "同意上报。"));

    HttpResponse<String> back =
        lin.sends(
            claimed, decision(), Map.of("verb", "return", "reasonCode", "C05", "reason", "请核对合计。"));

    assertThat(back.statusCode()).isEqualTo(412);
    assertThat(back.body()).contains("没有退回：林知远已于", "初审通过报下一级", "请核对合计。");
  }

  @Test
  void a_double_click_is_carried_out_once() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> desk = desk(lin);

    assertThat(lin.sends(desk, decision(), Map.of("verb", "claim")).statusCode()).isEqualTo(200);
    assertThat(lin.sends(desk, decision(), Map.of("verb", "claim")).statusCode()).isEqualTo(200);
    assertThat(Api.as(LIN).read(report).<Integer>path("revision")).isEqualTo(1);
  }

  @Test
  void a_colleague_reads_who_has_the_case_and_a_stranger_finds_nothing() {
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200);

    assertThat(desk(signedIn(COLLEAGUE)).body()).contains("由林知远在办");
    HttpResponse<String> nothing = desk(signedIn(STRANGER));
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body()).contains("没有找到");
  }

  @Test
  void the_previous_version_stands_beside_the_new_one() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> claimed = lin.sends(desk(lin), decision(), Map.of("verb", "claim"));
    lin.sends(
        claimed, decision(), Map.of("verb", "return", "reasonCode", "C05", "reason", "请核对合计。"));
    assertThat(desk(lin).body()).contains("待单位修改", "请核对合计。");

    Anlan.resubmits(report);

    assertThat(desk(lin).body()).contains("第2稿", "单位对上次退回的答复", "对照第1稿");
    Browser.keep("desk-second-version", desk(lin));
    assertThat(lin.opens("/cases/" + report + "?view=previous").body())
        .contains("<del>41</del><ins>43</ins>");
    String beside = lin.opens("/cases/" + report + "?view=public").body();
    assertThat(beside).contains("报送稿（第2稿）", "渡口搬迁信访事项");
    assertThat(beside.substring(beside.indexOf("id=\"public-text\"")))
        .contains("不公开：信访事项尚在办理")
        .doesNotContain("渡口搬迁信访事项");
    assertThat(lin.opens("/cases/" + report + "?view=acts").body()).contains("重新报送");
    Browser.keep("desk-compared", lin.opens("/cases/" + report + "?view=previous"));
    Browser.keep("desk-public", lin.opens("/cases/" + report + "?view=public"));
    Browser.keep("record-returned", lin.opens("/cases/" + report + "?view=acts"));
  }

  @Test
  void pages_are_strict_about_what_they_load_and_speak_english_on_request() {
    Browser lin = signedIn(LIN);
    HttpResponse<String> page = desk(lin);
    Browser.keep("desk-waiting", page);

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("style=\"", "<script>", "onclick");
    assertThat(lin.opens("/cases?lang=en").body()).contains("To claim", "Current step");
    Browser.keep("work-list-en", lin.opens("/cases?lang=en"));
    Browser.keep("work-list-empty", lin.opens("/cases?state=decided&q=青篱"));
    HttpResponse<String> english = lin.opens("/cases/" + report + "?lang=en");
    Browser.keep("desk-en", english);
    assertThat(english.body()).contains("</time>, ").doesNotContain("\\u0020");
  }

  @Test
  void an_operator_sees_held_events() {
    HttpResponse<String> page = signedIn(OPERATOR).opens("/");
    assertThat(page.body()).contains("没有搁置的事件");
    Browser.keep("held-events", page);
  }

  private HttpResponse<String> desk(Browser browser) {
    return browser.opens("/cases/" + report);
  }

  private String decision() {
    return "/cases/" + report + "/decision";
  }

  private static Browser signedIn(Somebody who) {
    return Browser.signedIn(who, RestAssured.port);
  }
}
