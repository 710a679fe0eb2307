package chengbao.publication.web.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpenDataTest {

  private static final List<String> ADDRESSES =
      List.of(
          "/feed.atom",
          "/feed.atom?kind=sub-district",
          "/feed.atom?branch=%E5%8F%B8%E6%B3%95%E5%B1%80",
          "/sitemap.xml",
          "/api/editions",
          "/data/figures-2025.csv",
          "/data/reports-2025.zip");

  private static final Approval APPROVAL = Approved.another();

  @BeforeAll
  static void the_unit_is_known() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
    OnPortal.send(APPROVAL, 1);
  }

  @BeforeEach
  void a_report_is_public() {
    OnPortal.awaitPublic(APPROVAL, 1);
  }

  @Test
  void whoever_has_it_is_told_so_and_pages_of_others_may_read_it() {
    for (String address : ADDRESSES) {
      Response first = given().get(address);
      assertThat(first.statusCode()).as(address).isEqualTo(200);
      assertThat(first.header("ETag")).as(address).startsWith("\"");
      assertThat(first.header("Access-Control-Allow-Origin")).as(address).isEqualTo("*");
      given()
          .header("If-None-Match", first.header("ETag"))
          .get(address)
          .then()
          .statusCode(304)
          .body(equalTo(""));
    }
    given().get("/desk").then().header("Access-Control-Allow-Origin", (String) null);
    given().options("/api/editions").then().statusCode(204);
  }

  @Test
  void the_feed_and_the_site_map_are_well_formed_and_name_the_report() throws Exception {
    for (String address : List.of("/feed.atom", "/sitemap.xml")) {
      byte[] xml = given().get(address).asByteArray();
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml));
      assertThat(document.getDocumentElement().getTextContent())
          .as(address)
          .contains(APPROVAL.report().toString());
    }
    assertThat(given().get("/sitemap.xml").asString())
        .containsPattern(
            APPROVAL.report() + "</loc><lastmod>\\d{4}-\\d{2}-\\d{2}T[^<]+Z</lastmod>");
    assertThat(given().get("/robots.txt").asString()).contains("/sitemap.xml", "Disallow: /desk");
  }

  @Test
  void a_branch_has_a_feed_of_its_own() {
    String id = UUID.randomUUID().toString();
    Approval bureau =
        Approved.of(
            new Approval.Unit(
                id,
                "district-bureau",
                "澜州市安澜区渡口管理局",
                "渡口局",
                "990102",
                "990102",
                id.substring(0, 18),
                "anlan"));
    OnPortal.publish(bureau);

    given()
        .queryParam("branch", "渡口管理局")
        .get("/feed.atom")
        .then()
        .body(containsString(bureau.report().toString()))
        .body(not(containsString(APPROVAL.report().toString())));
    given().queryParam("branch", "渡口管理局").get("/api/editions").then().body("total", equalTo(1));
  }

  @Test
  void the_list_leads_from_page_to_page_until_each_edition_was_there_once() {
    String unit = UUID.randomUUID().toString();
    List<String> published = new ArrayList<>();
    for (int report = 0; report < 3; report++) {
      Approval approval = Approved.of(town(unit));
      OnPortal.publish(approval);
      published.addFirst(approval.report().toString());
    }

    List<String> listed = new ArrayList<>();
    String next = "/api/editions?size=2&unit=" + unit;
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200).body("total", equalTo(3)).body("pageSize", equalTo(2));
      listed.addAll(page.path("editions.report"));
      String link = page.header("Link");
      next = link == null ? null : link.replaceFirst("^<([^>]+)>; rel=\"next\"$", "$1");
    }

    assertThat(listed).isEqualTo(published);
  }

  private static Approval.Unit town(String id) {
    return new Approval.Unit(
        id, "sub-district", "白鹭镇人民政府", "白鹭镇", "990102", "990102101", id.substring(0, 18), "anlan");
  }

  @Test
  void programs_go_on_behind_the_last_edition_they_had() {
    String after =
        OnPortal.strings(
                "select to_char((published_at + interval '1 microsecond') at time zone 'UTC',"
                    + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '_' || report from editions where report = '%s'"
                        .formatted(APPROVAL.report()))
            .getFirst();

    given()
        .queryParam("report", APPROVAL.report().toString())
        .queryParam("after", after)
        .get("/api/editions")
        .then()
        .body("editions[0].report", equalTo(APPROVAL.report().toString()));
    given()
        .queryParam("report", APPROVAL.report().toString())
        .queryParam("after", "1999-01-01T00:00:00Z_" + APPROVAL.report())
        .get("/api/editions")
        .then()
        .body("editions.size()", equalTo(0));
    given().queryParam("after", "no mark").get("/api/editions").then().statusCode(200);
  }

  @Test
  void what_is_tallied_is_what_there_is() throws Exception {
    Approval gone = Approved.another();
    OnPortal.publish(gone);
    OnPortal.change(
        "update editions set state = 'withdrawn', version = version + 1, note = '误发' where report = '%s'"
            .formatted(gone.report()));

    assertThat(
            OnPortal.strings(
                """
                select coalesce(t.site, e.site) || ' ' || coalesce(t.n, 0) || ' ' || coalesce(e.n, 0)
                from (select site, report_year, unit_kind, sum(editions) n from edition_tally
                      group by site, report_year, unit_kind having sum(editions) <> 0) t
                full join (select site, report_year, unit_kind, count(*) n from editions
                      where state = 'published' group by site, report_year, unit_kind) e
                  using (site, report_year, unit_kind)
                where t.n is distinct from e.n
                """))
        .isEmpty();
  }

  @Test
  void figures_come_with_their_passages() {
    given()
        .get("/data/figures-2025.csv")
        .then()
        .contentType(containsString("text/csv"))
        .body(containsString("合法性审查（审核）,"))
        .body(containsString("全年出具合法性审核意见52件，其中合同协议43件、其他9件。"))
        .body(containsString("/reports/" + APPROVAL.report() + "/editions/1#b-b3"));
    given().get("/data/figures-1999.csv").then().statusCode(404);
  }

  @Test
  void what_was_taken_down_stands_in_no_list_feed_or_archive_any_more() throws SQLException {
    Approval gone = Approved.another();
    String report = gone.report().toString();
    OnPortal.publish(gone);
    List<String> lists =
        List.of(
            "/",
            "/reports",
            "/units/" + gone.unit().id(),
            "/feed.atom",
            "/sitemap.xml",
            "/api/editions",
            "/data/figures-2025.csv",
            "/data/reports-2025.zip");
    for (String list : lists) {
      assertThat(raw(list)).as(list).contains(report);
    }

    OnPortal.change(
        "update editions set state = 'withdrawn', superseded_at = null, note = '涉及个人信息' where report = '%s'"
            .formatted(report));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> given().get("/reports/{id}", report).statusCode() == 410);

    for (String list : lists) {
      assertThat(raw(list)).as(list).doesNotContain(report);
    }
  }

  /// Names within an archive are readable as they are.
  private static String raw(String address) {
    return new String(given().get(address).asByteArray(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void no_cell_is_taken_for_a_formula() {
    assertThat(FigureTable.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(FigureTable.cell("-2")).isEqualTo("'-2");
    assertThat(FigureTable.cell("甲,\"乙\"\n丙")).isEqualTo("\"甲,\"\"乙\"\"\n丙\"");
  }

  @Test
  void a_year_is_one_archive_and_the_same_one_each_time() throws IOException {
    byte[] archive = given().get("/data/reports-2025.zip").asByteArray();

    assertThat(names(archive))
        .contains("2025/白鹭镇人民政府-" + APPROVAL.report() + ".txt")
        .allMatch(
            name -> name.matches("\\d{4}/[\\p{IsHan}A-Za-z0-9]{0,40}-[0-9a-f-]{36}\\.(txt|json)"));
  }

  private static List<String> names(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
