package chengbao.publication.web.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Examples;
import chengbao.contracts.Site;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.publication.ApprovingOffice;
import chengbao.publication.Broker;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReportsOnThePortalTest {

  @BeforeAll
  static void the_unit_is_known() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
  }

  @Test
  void an_approved_report_is_answered_by_a_get_under_its_permanent_address() {
    Approval approval = Approved.another();

    OnPortal.publish(approval);

    given()
        .get("/reports/{id}", approval.report().toString())
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("<h2 id=\"b-b2\">一、2025年度推进法治政府建设的主要举措和成效</h2>"))
        .body(containsString("全年出具合法性审核意见52件，其中合同协议43件、其他9件。"))
        .body(containsString("已核验"))
        .body(containsString("2026年2月11日"));
  }

  @Test
  void a_report_whose_unit_is_not_known_yet_waits_and_stops_no_other_report() {
    UnitState known = Examples.of(UnitState.class, "a-town");
    UnitState newUnit = elsewhere(known, "019c6d00-0000-7000-8000-00000000f001");
    Approval early = Approved.of(unit(newUnit));
    OnPortal.send(early, 1);
    OnPortal.publish(Approved.another());
    assertThat(page(early).statusCode()).isEqualTo(404);

    OnPortal.announce(newUnit);

    await().atMost(Duration.ofSeconds(20)).until(() -> page(early).statusCode() == 200);
  }

  private static UnitState elsewhere(UnitState unit, String id) {
    Site site = unit.site();
    return new UnitState(
        unit.version(),
        id,
        unit.kind(),
        "新设镇人民政府",
        "新设镇",
        unit.parent(),
        unit.district(),
        unit.areaCode(),
        "11990102MB0000099X",
        new Site(
            "a-new-site",
            site.name(),
            site.domain(),
            site.identificationCode(),
            site.indexNumberRule(),
            site.address(),
            site.release()),
        unit.singleOfficer(),
        unit.validFrom(),
        unit.validUntil(),
        unit.successor());
  }

  private static Approval.Unit unit(UnitState unit) {
    return new Approval.Unit(
        unit.id(),
        unit.kind(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        unit.areaCode(),
        unit.creditCode(),
        unit.site().id());
  }

  @Test
  void a_page_carries_the_meta_tags_that_government_sites_must_have() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    String page = page(approval).asString();

    assertThat(page)
        .contains(
            "<meta name=\"SiteName\" content=\"澜州市安澜区人民政府\">",
            "<meta name=\"SiteDomain\" content=\"www.anlan.example\">",
            "<meta name=\"SiteIDCode\" content=\"9901020001\">",
            "<meta name=\"ColumnName\" content=\"法治政府建设年度报告\">",
            "<meta name=\"ColumnType\" content=\"政策文件\">",
            "<meta name=\"ArticleTitle\" content=\"白鹭镇人民政府关于2025年度法治政府建设情况的报告\">",
            "<meta name=\"ContentSource\" content=\"白鹭镇人民政府\">")
        .containsPattern("<meta name=\"PubDate\" content=\"\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}\">");
  }

  @Test
  void a_page_names_what_a_catalogue_asks_for_and_keeps_each_date_apart() {
    Approval first = Approved.another();
    OnPortal.publish(first);
    OnPortal.publish(Approved.noting(Approved.report(first.report(), 2), 1, "更正一处数字。"), 2);
    Response data = given().get("/api/reports/{id}/editions/2", first.report().toString());

    Document page = Jsoup.parse(page(first).asString());
    assertThat(page.select("dl.meta dt").eachText())
        .contains("索引号", "发文字号", "发布机构", "成文日期", "主题分类", "体裁分类", "公开方式", "公开范围");
    assertThat(page.select("dl.meta dd").eachText())
        .contains(data.<String>path("indexNumber"), "白鹭镇人民政府", "2026-02-11", "法治政府建设", "工作报告")
        .anyMatch(one -> one.contains("（有效）"));
    assertThat(page.select(".report-head time").eachText())
        .singleElement()
        .asString()
        .matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}")
        .isEqualTo(page.select("meta[name=PubDate]").attr("content"));
    assertThat(page.select("nav.crumbs li").eachText()).hasSizeGreaterThan(2);
    assertThat(page.select("nav[aria-labelledby=contents] a").eachAttr("href"))
        .containsExactly("#b-b2", "#b-b4", "#proof");
    assertThat(data.<String>path("signedOn")).isEqualTo("2026-02-11");
    assertThat(data.<String>path("signedAt")).isEqualTo("2026-02-14T01:00:00Z");
    assertThat(data.<String>path("approvedAt")).isEqualTo("2026-02-14T02:00:00Z");
    given()
        .get("/reports/{id}/editions/1", first.report().toString())
        .then()
        .body(containsString("（已更正）"));
  }

  @Test
  void a_reader_gets_no_cookie_and_a_strict_policy() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    Response page = page(approval);

    assertThat(page.getCookies()).isEmpty();
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.header("Cache-Control")).contains("no-cache");
    assertThat(page.asString())
        .doesNotContain("<script>", "style=\"")
        .doesNotContainPattern(
            "<script (?!type=\"module\" src=\"/|type=\"application/ld\\+json\")");
  }

  @Test
  void a_reader_who_has_the_page_is_told_so() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);
    String tag = page(approval).header("ETag");

    assertThat(tag).startsWith("\"");
    given()
        .header("If-None-Match", tag)
        .get("/reports/{id}", approval.report().toString())
        .then()
        .statusCode(304)
        .body(equalTo(""));
  }

  @Test
  void a_correction_changes_the_page_of_the_report_at_once_and_leaves_the_first_edition() {
    Approval first = Approved.another();
    OnPortal.publish(first);
    String tag = page(first).header("ETag");

    String note = "更正第三部分行政复议案件数。";
    OnPortal.publish(Approved.noting(Approved.report(first.report(), 2), 1, note), 2);

    assertThat(page(first).header("ETag")).isNotEqualTo(tag);
    assertThat(page(first).asString()).contains("第2版，共2版（有效）", "更正说明", note);
    given()
        .get("/reports/{id}/editions/1", first.report().toString())
        .then()
        .statusCode(200)
        .body(containsString("本版已更正"), containsString(note));
    given()
        .get("/api/reports/{id}/editions/2", first.report().toString())
        .then()
        .body("corrects", equalTo(1), "correctionNote", equalTo(note));
    given().get("/feed.atom").then().body(containsString("第2版，更正此前公开的版次。"));
  }

  @Test
  void what_somebody_typed_is_never_markup_and_turns_no_line_around() {
    Approval hostile =
        Approved.saying(
            "某镇<script>alert(1)</script>\u202E关于2025年度法治政府建设情况的报告",
            List.of(
                new Block("\" onclick=\"x", BlockKind.HEADING, 1, "一、<img src=x onerror=alert(2)>"),
                new Block(
                    "b2", BlockKind.PARAGRAPH, 0, "正文\u202E文倒\u2066{config:x} {#if}</article>"),
                new Block("b3", BlockKind.TABLE, 0, "甲\t<b>乙</b>\n丙\t丁")));
    OnPortal.publish(hostile);

    String page = page(hostile).asString();

    assertThat(page)
        .doesNotContain("<script>", "<img", "onclick=\"", "\u202E", "\u2066")
        .contains(
            "&lt;script&gt;",
            "{config:x} {#if}&lt;/article&gt;",
            "<th scope=\"col\">&lt;b&gt;乙&lt;/b&gt;</th>",
            "<td>丁</td>");
    given()
        .get("/api/reports/{id}/editions/1", hostile.report().toString())
        .then()
        .body("blocks[1].text", equalTo("正文\u202E文倒\u2066{config:x} {#if}</article>"));
  }

  @Test
  void the_same_is_there_as_data_to_the_letter() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    given()
        .get("/api/reports/{id}/editions/1", approval.report().toString())
        .then()
        .statusCode(200)
        .body("state", equalTo("current"))
        .body("publicHash.value", equalTo(approval.publicHash().value()))
        .body("blocks.text", hasItem("特此报告。"))
        .body("addresses.report", equalTo("/reports/" + approval.report()));
    given()
        .queryParam("report", approval.report().toString())
        .get("/api/editions")
        .then()
        .body("editions.size()", equalTo(1))
        .body("total", equalTo(1));
  }

  @Test
  void the_index_number_and_the_record_number_lead_to_the_report() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);
    String index =
        given()
            .get("/api/reports/{id}/editions/1", approval.report().toString())
            .path("indexNumber");

    given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .get("/index/" + index)
        .then()
        .statusCode(303)
        .header("Location", containsString("/reports/" + approval.report()));
    given()
        .queryParam("n", index)
        .get("/verify")
        .then()
        .statusCode(200)
        .body(containsString("/reports/" + approval.report()));
    given().queryParam("n", "FFFF-FFFF-0000").get("/verify").then().statusCode(404);
  }

  @Test
  void an_approval_with_a_signature_that_is_not_reviews_publishes_nothing_and_is_held() {
    Approval approval = Approved.another();
    var forged = new ApprovingOffice().approve(approval, 1);

    var event = Broker.send("review", approval.report().toString(), forged);

    OnPortal.awaitHeld(event);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
    assertThat(OnPortal.acts(approval.report()))
        .containsExactly("distrust-approval not-genuine-signature");
    assertThat(Broker.records(Topics.EDITIONS, approval.report() + "/1")).isEmpty();
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("chengbao_publication_distrusted_total{flaw=\"SIGNATURE\"}"));
  }

  @Test
  void an_approval_with_another_text_than_it_speaks_of_publishes_nothing() {
    Approval approval = Approved.another();
    var event =
        Broker.send(
            "review",
            approval.report().toString(),
            OnPortal.REVIEW.approve(Approved.withAnotherText(approval), 1));

    OnPortal.awaitHeld(event);
    given().get("/reports/{id}", approval.report().toString()).then().statusCode(404);
    assertThat(OnPortal.acts(approval.report()))
        .containsExactly("distrust-approval not-genuine-public-text");
  }

  @Test
  void a_report_on_request_is_announced_and_not_shown() {
    Approval open = Approved.another();
    Approval closed =
        Approved.of(
            open.report(),
            1,
            Approved.BAILU,
            Approved.closed().disclosure(),
            open.document().text());

    OnPortal.send(closed, 1);

    OnPortal.awaitAnnounced(closed.report(), "chengbao.report-not-published.v1");
    given().get("/reports/{id}", closed.report().toString()).then().statusCode(404);
  }

  @Test
  void a_public_report_is_announced_once_and_kept_whole() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);
    OnPortal.awaitApplied(OnPortal.send(approval, 2));

    OnPortal.awaitAnnounced(approval.report(), "chengbao.edition-published.v1");
    assertThat(OnPortal.told(approval.report())).hasSize(2);
    assertThat(OnPortal.held(approval.report())).isEmpty();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(Broker.records(Topics.EDITIONS, approval.report() + "/1"))
                .singleElement()
                .satisfies(record ->
                    assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .contains(
                            "\"state\":\"current\"", approval.publicHash().value(), "特此报告。")));
  }

  @Test
  void the_lists_show_it_and_filter_it() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    given().get("/").then().statusCode(200).body(containsString(approval.report().toString()));
    given()
        .queryParam("q", "白鹭")
        .queryParam("year", "2025")
        .get("/reports")
        .then()
        .body(containsString(approval.report().toString()));
    given()
        .queryParam("q", "100%_没有")
        .get("/reports")
        .then()
        .statusCode(200)
        .body(containsString("没有符合条件的报告"));
    given()
        .queryParam("year", "2019")
        .get("/reports")
        .then()
        .body(not(containsString(approval.report().toString())));
  }

  @Test
  void an_address_that_leads_nowhere_is_a_page_of_the_portal() {
    for (String nowhere :
        List.of("/nowhere", "/reports/x", "/reports/" + Approved.REPORT + "/editions/7")) {
      given().get(nowhere).then().statusCode(404).body(containsString("没有找到这一页"));
    }
    given()
        .get("/api/reports/{id}/editions/1", "019c6d00-0000-7000-8000-00000000dead")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @Test
  void a_reader_chooses_language_and_size_by_the_address_and_links_keep_them() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    String page =
        given()
            .cookie("chengbao-language", "zh-CN")
            .queryParam("lang", "en")
            .queryParam("mode", "elder")
            .get("/reports/{id}", approval.report().toString())
            .asString();

    assertThat(page)
        .contains(
            "<html lang=\"en\" data-mode=\"elder\"",
            "Index number",
            "/reports?lang=en&amp;mode=elder");
    assertThat(given().cookie("chengbao-language", "en").get("/").asString())
        .contains("<html lang=\"zh-CN\"");
  }

  private static Response page(Approval approval) {
    return given().get("/reports/{id}", approval.report().toString());
  }
}
