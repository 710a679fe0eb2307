package chengbao.publication.web.column;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.PublicText;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.ReportId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PortalPagesTest {

  private static final List<String> PAGES =
      List.of("/", "/reports", "/about", "/sitemap", "/accessibility", "/nowhere");

  @BeforeAll
  static void the_unit_is_known() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
  }

  @Test
  void what_stands_around_a_report_is_another_one_for_whoever_asks_next() throws Exception {
    Approval approval = Approved.another();
    OnPortal.publish(approval);
    String page = "/reports/" + approval.report();
    assertThat(get(page).asString()).contains("<title>", "澜州市安澜区人民政府</title>");

    OnPortal.change("update sites set name = '澜州市新安澜区人民政府' where id = 'anlan'");
    try {
      assertThat(get(page).asString()).contains("澜州市新安澜区人民政府</title>");
    } finally {
      OnPortal.change("update sites set name = '澜州市安澜区人民政府' where id = 'anlan'");
    }
  }

  @Test
  void every_page_says_whose_it_is_and_where_it_stands() {
    OnPortal.publish(Approved.another());

    for (String address : PAGES) {
      assertThat(get(address).asString())
          .as(address)
          .contains(
              "<meta name=\"SiteName\"",
              "<meta name=\"SiteDomain\"",
              "<meta name=\"SiteIDCode\" content=\"9901020001\">",
              "<meta name=\"ColumnName\"",
              "<meta name=\"ColumnType\"",
              "rel=\"canonical\" href=\"http://portal.anlan.example/",
              "主办单位",
              "ICP备案号",
              "公安备案",
              "href=\"https://www.anlan.example/faults\"",
              "href=\"https://www.anlan.example/mailbox\"",
              "href=\"/sitemap\"",
              "href=\"/accessibility\"");
    }
  }

  @Test
  void the_first_page_leads_to_the_latest_reports_and_to_all_by_year_kind_and_unit() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    assertThat(get("/").asString())
        .contains(
            "href=\"/reports/" + approval.report() + "\"",
            "href=\"/reports?year=2025\"",
            "href=\"/reports?kind=sub-district\"",
            "href=\"/units/" + approval.unit().id() + "\"",
            "action=\"/search\"");
  }

  @Test
  void a_page_is_there_in_traditional_characters_and_links_keep_them() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);

    String page =
        given().queryParam("lang", "zh-Hant").get("/reports/" + approval.report()).asString();

    assertThat(page)
        .contains("<html lang=\"zh-Hant\"", "關於2025年度法治政府建設情況的報告", "執法力量不足", "?lang=zh-Hant")
        .contains("<meta name=\"ArticleTitle\" content=\"白鹭镇人民政府关于2025年度法治政府建设情况的报告\">");
  }

  @Test
  void a_unit_has_a_page_with_all_its_years_and_two_of_them_side_by_side() {
    Approval.Unit unit = unit();
    Approval before = of(unit, 2024, "全年出具合法性审核意见40件。");
    Approval after = of(unit, 2025, "全年出具合法性审核意见52件。");
    OnPortal.publish(before);
    OnPortal.publish(after);

    assertThat(get("/units/" + unit.id()).asString())
        .contains(before.report().toString(), after.report().toString(), "比较两个年度");
    assertThat(get("/units/" + unit.id() + "/compare").asString())
        .contains("2024年度与2025年度对照", "40件</a>", "52件</a>", "主要举措和成效");
    assertThat(get("/units/nobody").statusCode()).isEqualTo(404);
    assertThat(get("/units/nobody/compare").statusCode()).isEqualTo(404);
  }

  @Test
  void a_report_has_a_square_for_telephones_and_data_for_search_engines() {
    Approval hostile =
        Approved.saying(
            "</script><b>某镇关于2025年度法治政府建设情况的报告",
            List.of(new Block("b1", BlockKind.PARAGRAPH, 0, "正文。")));
    OnPortal.publish(hostile);

    String page = get("/reports/" + hostile.report()).asString();

    assertThat(page)
        .contains("class=\"qr\"", "\"@type\":\"Report\"", "\\u003c/script\\u003e\\u003cb\\u003e某镇");
    assertThat(page.split("</script>", -1)).hasSize(3);
  }

  @Test
  void a_person_who_reads_is_counted_once_and_a_program_never() {
    Approval approval = Approved.another();
    OnPortal.publish(approval);
    String address = "/reports/" + approval.report();

    for (String browser :
        List.of("Mozilla/5.0 (A)", "Mozilla/5.0 (A)", "Mozilla/5.0 (B)", "a-bot/1")) {
      given().header("User-Agent", browser).get(address);
    }

    String views =
        "select views from edition_views where report = '%s'".formatted(approval.report());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> OnPortal.strings(views).equals(List.of("2")));
  }

  private static Approval of(Approval.Unit unit, int year, String passage) {
    Approval any =
        Approved.of(
            new ReportId(UUID.randomUUID()),
            1,
            unit,
            Approved.report().disclosure(),
            new PublicText(
                unit.name() + "关于" + year + "年度法治政府建设情况的报告",
                null,
                List.of(
                    new Block("b1", BlockKind.HEADING, 1, "一、主要举措和成效"),
                    new Block("b2", BlockKind.PARAGRAPH, 0, passage)),
                List.of(),
                "1"));
    return Approved.inYear(any, year);
  }

  private static Approval.Unit unit() {
    String id = UUID.randomUUID().toString();
    return new Approval.Unit(
        id, "sub-district", "白鹭镇人民政府", "白鹭镇", "990102", "990102101", id.substring(0, 18), "anlan");
  }

  private static Response get(String address) {
    return given().get(address);
  }
}
