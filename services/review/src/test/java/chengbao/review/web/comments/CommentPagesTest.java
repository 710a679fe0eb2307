package chengbao.review.web.comments;

import static chengbao.review.running.Anlan.LIN;
import static chengbao.review.running.Anlan.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class CommentPagesTest {
  private static final Map<String, String> MUST =
      Map.of(
          "kind", "passage",
          "weight", "must",
          "reasonCode", "C05",
          "block", "b3",
          "quote", "合同协议41件",
          "words", "分项合计与52件不符，请核对。",
          "verb", "save");

  private final UUID report = UUID.randomUUID();

  @BeforeEach
  void lin_has_claimed_a_report() {
    Anlan.submits(report);
    Api.as(LIN).moves(report, "claim", "").then().statusCode(200);
  }

  @Test
  void comments_are_written_returned_and_looked_at_again_without_a_script() {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    assertThat(lin.opens(at("")).body()).contains("批注本段", "对全文写意见", "记电话沟通");
    HttpResponse<String> form = lin.opens(at("/comments/new?block=b3"));
    Browser.keep("comment-new", form);
    assertThat(form.body()).contains("合同协议41件", "引用原文", "内部批注");

    HttpResponse<String> desk = lin.sends(form, at("/comments"), MUST);
    Browser.keep("desk-commented", desk);
    assertThat(desk.statusCode()).isEqualTo(200);
    assertThat(desk.body()).contains("须改", "分项合计与52件不符，请核对。", "一并发给单位", "退回范围");
    assertThat(lin.opens(at("/letter")).body()).contains("一、须修改的", "1．", "数据不一致");
    assertThat(ReportReader.read(lin.takes(at("/letter.docx")), "letter.docx"))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            letter ->
                assertThat(letter.source().original())
                    .contains("审核意见", "一、须修改的", "分项合计与52件不符，请核对。"));

    HttpResponse<String> returned =
        lin.sends(desk, at("/decision"), Map.of("verb", "return", "sections", "b2"));
    assertThat(returned.statusCode()).isEqualTo(200);
    Anlan.resubmits(report);

    HttpResponse<String> proven = lin.opens(at(""));
    Browser.keep("desk-proven", proven);
    assertThat(proven.body()).contains("已与第1稿逐部分核对", "未退回，与上一稿一致").doesNotContain("未退回而有改动");

    HttpResponse<String> again = lin.opens(at("/comments"));
    Browser.keep("comments-again", again);
    assertThat(again.body())
        .contains("还有 1 条须改意见没有解决", "已改动", "<del>41</del><ins>43</ins>", "单位没有逐条答复", "仅退回：");
    String judgement = again.body().replaceAll("(?s).*action=\"([^\"]*/judgement)\".*", "$1");
    HttpResponse<String> judged = lin.sends(again, judgement, Map.of("verb", "resolved"));
    Browser.keep("comments-judged", judged);
    assertThat(judged.body()).contains("意见都已看过，没有遗留。", "林知远于第2稿认定");
    Browser.keep("comments-en", lin.opens(at("/comments?lang=en")));
  }

  @Test
  void a_refused_comment_comes_back_with_everything_that_was_typed() {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    HttpResponse<String> form = lin.opens(at("/comments/new?block=b3"));

    HttpResponse<String> refused =
        lin.sends(
            form,
            at("/comments"),
            Map.of(
                "kind",
                "passage",
                "block",
                "b3",
                "quote",
                "合同协议40件",
                "words",
                "请核对。",
                "reasonCode",
                "C05"));

    Browser.keep("comment-refused", refused);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("所引的话不在这一段里", "合同协议40件", "请核对。");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_comment_typed_before_the_login_ended_is_there_again_after_it(boolean cookieIsLeft) {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    HttpResponse<String> form = lin.opens(at("/comments/new?block=b3"));
    if (cookieIsLeft) {
      lin.outlastsTheSession();
      assertThat(lin.opens("/nowhere").statusCode()).isEqualTo(404);
    } else {
      lin.forgetsTheSession();
    }

    HttpResponse<String> kept = lin.sends(form, at("/comments"), MUST);

    Browser.keep("comment-kept", kept);
    assertThat(kept.uri().getPath()).isEqualTo("/kept");
    assertThat(kept.body())
        .contains("写好的文字已经保留", "合同协议41件", "分项合计与52件不符，请核对。")
        .contains("action=\"" + at("/comments") + "\"");
    assertThat(lin.sends(kept, at("/comments"), MUST).body()).contains("分项合计与52件不符，请核对。", "一并发给单位");
  }

  @Test
  void an_internal_note_stays_on_the_pages_of_its_office() {
    Browser lin = Browser.signedIn(LIN, RestAssured.port);
    HttpResponse<String> form = lin.opens(at("/comments/new?block=b3"));
    lin.sends(
        form,
        at("/comments"),
        Map.of("kind", "internal", "block", "b3", "words", "去年也错在这里。", "verb", "save"));
    assertThat(lin.opens(at("")).body()).contains("去年也错在这里。");
    assertThat(lin.opens(at("/letter")).body()).doesNotContain("去年也错在这里。");
    Api.as(LIN).moves(report, "endorse", "{\"opinion\":\"同意上报。\"}").then().statusCode(200);

    Browser zhou = Browser.signedIn(ZHOU, RestAssured.port);
    assertThat(zhou.opens(at("")).body()).doesNotContain("去年也错在这里。");
    assertThat(zhou.opens(at("/comments")).body()).doesNotContain("去年也错在这里。", "内部批注");
    assertThat(zhou.opens(at("?view=acts")).body()).doesNotContain("write-comment", "去年也错");
  }

  private String at(String path) {
    return "/cases/" + report + path;
  }
}
