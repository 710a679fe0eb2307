package chengbao.submission.web.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// 报告模板 on pages, from the next version to the finding on the drafting page. The other district's
/// office does it, so that the rounds of the first keep their template.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class OutlinePagesTest {
  private final Api api = new Api();

  @Test
  void a_new_version_is_made_a_round_moved_to_it_and_its_drafts_are_told() {
    var round = api.round(Demo.LINDU_ADMINISTRATOR, 2025);
    var report =
        api.begin(Demo.LINDU_DRAFTER, round, UUID.randomUUID().toString())
            .statusCode(201)
            .extract()
            .<String>path("id");
    var office = new Browser(RestAssured.port).signIn(Demo.LINDU_ADMINISTRATOR);
    var list = office.get("/outlines");
    assertThat(list.text()).contains("报告模板", "第1版", "2500—5000 字");
    var link = list.html().select("a[href$=/revision]").attr("href");
    var form = new LinkedHashMap<>(office.get(link).form(link));
    form.put("least-0", "1200");
    form.put("indicator", "8");
    var refused = office.post(link, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("请写明改版说明");
    assertThat(refused.html().select("#least-0").val()).isEqualTo("1200");

    form.put("remark", "第一部分要写实");
    form.put("ruleSet", "region-9901-2026");
    var made = office.post(link, form);
    assertThat(made.text()).contains("新版模板已保存", "第2版", "第一部分要写实", "1200", "澜州市规则（2026年）", "全国规则");
    assertThat(office.post(link, form).html().select("h2").eachText())
        .filteredOn(heading -> heading.contains("第3版"))
        .isEmpty();
    api.get(Demo.FAZHI_ADMINISTRATOR, "/api/outlines")
        .statusCode(200)
        .body("template.version", everyItem(equalTo(1)));
    api.get(Demo.LINDU_DRAFTER, "/api/outlines").statusCode(403);

    moved(office, round);
    var draft = new Browser(RestAssured.port).signIn(Demo.LINDU_DRAFTER).get("/reports/" + report);
    assertThat(draft.text()).contains("本次任务的模板已变更为第2版", "正文没有改动", "本次任务要求不少于 1200 字");
  }

  @Test
  void programs_revise_it_by_the_same_rules() {
    api.post(Demo.LINDU_ADMINISTRATOR, "/api/outlines", Map.of("id", "none", "version", 1))
        .statusCode(422)
        .body("code", equalTo("outline-remark-missing"));
    api.get(Demo.LINDU_ADMINISTRATOR, "/api/outlines/rule-sets")
        .statusCode(200)
        .body("id", contains("national-2019", "region-9901-2026"));
    api.get(Demo.LINDU_DRAFTER, "/api/outlines/rule-sets").statusCode(403);
    api.post(
            Demo.LINDU_ADMINISTRATOR,
            "/api/outlines",
            Map.of("id", "none", "version", 1, "remark", "试"))
        .statusCode(404)
        .body("code", equalTo("outline-unknown"));
  }

  private static void moved(Browser office, String round) {
    var page = office.get("/rounds/" + round + "/plan");
    var form = new LinkedHashMap<>(page.form("/rounds/" + round + "/terms"));
    page.html()
        .select("select option[selected]")
        .forEach(chosen -> form.put(name(chosen), chosen.val()));
    var newest = page.html().select("#template option").first();
    form.put("template", newest == null ? "" : newest.val());
    form.put("drafts", "follow");
    form.put("reason", "改用第2版模板");
    assertThat(office.post("/rounds/" + round + "/terms", form).text()).contains("变更记录", "改用第2版模板");
  }

  private static String name(Element option) {
    var select = option.closest("select");
    return select == null ? "" : select.attr("name");
  }
}
