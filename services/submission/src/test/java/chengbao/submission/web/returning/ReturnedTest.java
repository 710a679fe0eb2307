package chengbao.submission.web.returning;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import chengbao.contracts.ReturnedSection;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.comparison.Anchor;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.Review;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A report comes back with comments: some parts only, each comment to be answered.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ReturnedTest extends AtDesk {
  private static final String COMMENT = "019c6d00-0000-7000-8000-000000000701";

  @Test
  void comments_stand_at_their_passages_and_go_back_answered_with_the_open_parts_alone_changed() {
    var id = api.submitted(2025);
    List<Map<String, Object>> sections =
        api.get(Demo.BAOLU_DRAFTER, report(id)).extract().path("sections");
    returned(id, blocks(sections.getFirst()));

    var drafter = browser(Demo.BAOLU_DRAFTER);
    assertThat(drafter.get("/reports/" + id).text()).contains("查看并答复审核意见", "未退回，不能修改");
    var page = drafter.get(page(id));
    assertThat(page.text())
        .contains("缺少数据或表述含糊", "请写明9个问题是哪些。", "专题会议4次", "还有 1 条须改意见没有答复", "未退回，不能修改", "打开这一部分");

    List<Map<String, Object>> drafted =
        api.get(Demo.BAOLU_DRAFTER, report(id)).extract().path("sections");
    var frozen = drafted.get(1);
    save(frozen, id, "补一句。").statusCode(409).body("code", equalTo("section-frozen"));
    var heading = blocks(frozen).getFirst().id();
    var form = new LinkedHashMap<>(page.form(page(id)));
    form.put("open", heading);
    var refused = drafter.post(page(id), form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("请用一句话写明为什么要改这一部分");
    form.put("reason-" + heading, "与第一部分的数字有关。");
    form.put("answer-" + COMMENT, "已逐项列明。");
    form.put("command", UUID.randomUUID().toString());
    var answered = drafter.post(page(id), form);
    assertThat(answered.text()).contains("本单位打开：与第一部分的数字有关。", "须改意见都已答复", "已逐项列明。");

    save(frozen, id, "补一句。").statusCode(200);
    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/comments")
        .statusCode(200)
        .body("comments[0].answer.words", equalTo("已逐项列明。"))
        .body("parts.state", hasItem("opened"));
    api.get(Demo.WANGCHAO_DRAFTER, "/api/reports/" + id + "/comments").statusCode(404);
    comparesBeforeItIsSent(drafter, id);
    resubmitted(id);
    var signatory = browser(Demo.BAOLU_SIGNATORY);
    assertThat(signatory.get(page(id)).text()).contains("审核人的意见和本单位的答复", "已逐项列明。");
    assertThat(signatory.get("/reports/" + id + "/comparison").text())
        .contains("改动 0 段，新增 1 段，删去 0 段", "第2稿");
    staysReadable(signatory, id);
  }

  /// The unit sees what it has changed, with a link to the passage in the draft.
  private void comparesBeforeItIsSent(Browser drafter, String id) {
    assertThat(drafter.get("/reports/" + id).text()).contains("与第1稿相比：改动 0 段，新增 1 段");
    var whole = drafter.get("/reports/" + id + "/comparison");
    assertThat(whole.text()).contains("第1稿（上次报送）", "第1稿没有这一段", "补一句。", "专题会议4次");
    var link = whole.html().select(".couple[data-kind=added] a").attr("href");
    assertThat(link).startsWith("/reports/" + id + "?paragraph=").contains("#part-");
    assertThat(drafter.get("/reports/" + id + "/comparison?show=changes").text())
        .contains("补一句。")
        .doesNotContain("专题会议4次");
    api.get(Demo.BAOLU_DRAFTER, report(id) + "/comparison")
        .statusCode(200)
        .body("number", equalTo(1))
        .body("added", equalTo(1))
        .body("changed", equalTo(0));
    api.get(Demo.WANGCHAO_DRAFTER, report(id) + "/comparison").statusCode(404);
  }

  /// Comments and answers stay, whatever becomes of the report.
  private void staysReadable(Browser reader, String id) {
    Review.publishes(id, 2);
    eventually()
        .until(() ->
            api.get(Demo.BAOLU_DRAFTER, report(id)).extract().path("state").equals("published"));
    assertThat(reader.get("/reports/" + id).text()).contains("历次退回意见", "对照上次报送稿");
    assertThat(reader.get("/reports/" + id + "/returns").text())
        .contains("第1次退回（第1稿）", "请写明9个问题是哪些。", "已逐项列明。", "审核人认定已解决", "与第一部分的数字有关。");
    api.get(Demo.BAOLU_DRAFTER, report(id) + "/returns")
        .statusCode(200)
        .body("[0].returned.comments[0].answer.words", equalTo("已逐项列明。"))
        .body("[0].outcomes.outcome", hasItem("resolved"));
    api.get(Demo.WANGCHAO_DRAFTER, report(id) + "/returns").statusCode(404);
  }

  @Test
  void nothing_goes_to_the_signatory_while_a_must_has_no_answer() {
    var id = api.submitted(2025);
    List<Map<String, Object>> sections =
        api.get(Demo.BAOLU_DRAFTER, report(id)).extract().path("sections");
    api.get(Demo.BAOLU_DRAFTER, report(id) + "/comparison")
        .statusCode(409)
        .body("code", equalTo("nothing-sent-before"));
    returned(id, blocks(sections.getFirst()));
    var drafter = browser(Demo.BAOLU_DRAFTER);
    assertThat(drafter.get("/reports/" + id).text()).contains("与报送过的第1稿相比，正文没有改动");
    assertThat(drafter.get("/reports/" + id + "/comparison").text()).contains("正文没有改动");

    api.change(Demo.BAOLU_DRAFTER, report(id) + "/signature-request", null)
        .statusCode(422)
        .body("code", equalTo("comments-unanswered"));
    api.put(Demo.BAOLU_DRAFTER, report(id) + "/comments/" + COMMENT, Map.of("kind", "explained"))
        .statusCode(422)
        .body("code", equalTo("comment-answer-missing"));
    api.put(
            Demo.BAOLU_DRAFTER,
            report(id) + "/comments/" + COMMENT,
            Map.of("kind", "explained", "words", "数字来自台账，无误。"))
        .statusCode(200)
        .body("comments[0].answer.kind", equalTo("explained"));
    api.put(
            Demo.BAOLU_DRAFTER,
            report(id) + "/comments/" + UUID.randomUUID(),
            Map.of("kind", "changed", "words", "已改。"))
        .statusCode(404);
    api.change(
            Demo.BAOLU_DRAFTER,
            report(id) + "/open-sections",
            Map.of("section", "nowhere", "reason", "改"))
        .statusCode(404);
    api.change(Demo.BAOLU_DRAFTER, report(id) + "/signature-request", null).statusCode(200);
    assertThat(browser(Demo.BAOLU_SIGNATORY).get("/reports/" + id).text())
        .contains("与报送过的第1稿相比，正文没有改动");
  }

  private void returned(String id, List<Block> first) {
    var body = first.get(1);
    var at = body.text().indexOf("专题会议4次");
    var anchor = Anchor.on(first, body.id(), at, at + "专题会议4次".length());
    Review.returns(
        id,
        List.of(
            Review.must(COMMENT, "请写明9个问题是哪些。", anchor.target("urn:chengbao:report:" + id + ":1"))),
        List.of(new ReturnedSection(first.getFirst().id(), first.getFirst().text())));
    eventually()
        .until(() ->
            api.get(Demo.BAOLU_DRAFTER, report(id)).extract().path("state").equals("returned"));
  }

  private void resubmitted(String id) {
    api.put(
            Demo.BAOLU_DRAFTER,
            report(id) + "/disclosure",
            Map.of(
                "disclosure",
                "active",
                "secrecyReview",
                Map.of("reviewer", "梁听雨", "outcome", "cleared")))
        .statusCode(200);
    api.change(Demo.BAOLU_DRAFTER, report(id) + "/signature-request", null).statusCode(200);
    api.change(Demo.BAOLU_SIGNATORY, report(id) + "/submission", null).statusCode(200);
  }

  private io.restassured.response.ValidatableResponse save(
      Map<String, Object> section, String id, String added) {
    var text =
        blocks(section).stream().map(Block::text).reduce((a, b) -> a + "\n" + b).orElseThrow();
    return api.as(Demo.BAOLU_DRAFTER)
        .header("If-Match", "\"" + section.get("version") + "\"")
        .body(Map.of("text", text + "\n" + added))
        .put(report(id) + "/sections/" + section.get("id"))
        .then();
  }

  @SuppressWarnings("unchecked")
  private static List<Block> blocks(Map<String, Object> section) {
    return ((List<Map<String, Object>>) told(section, "blocks"))
        .stream()
            .map(block ->
                new Block(
                    (String) told(block, "id"),
                    BlockKind.ofCode((String) told(block, "kind")),
                    (int) told(block, "level"),
                    (String) told(block, "text")))
            .toList();
  }

  private static Object told(Map<String, Object> of, String name) {
    return Objects.requireNonNull(of.get(name), name);
  }

  private static String report(String id) {
    return "/api/reports/" + id;
  }

  private static String page(String id) {
    return "/reports/" + id + "/comments";
  }
}
