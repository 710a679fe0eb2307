package chengbao.publication.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.ReportId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A report whose every text is meant to do harm, in everything the portal makes of it.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HostileTextsTest {

  private static final String TURNED = "\u202E\u2066";
  private static final String SCRIPT =
      "</script></title><script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final Approval REPORT = report();
  private static final String PAGE = "/reports/" + REPORT.report();

  @BeforeEach
  void publish() {
    OnPortal.publishOnce(REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{page}",
        "{page}?lang=zh-Hant",
        "{page}?lang=en&mode=elder",
        "{page}/editions/1",
        "/",
        "/reports",
        "/units/{unit}",
        "/sitemap",
        "/verify?n={hash}",
        "/verify?n=%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE",
        "/search?q=%3Cscript%3E%E2%80%AE",
        "/search?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/reports?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/index/%3Cscript%3Ealert(1)%3C%2Fscript%3E%E2%80%AE",
        "/%3Cscript%3E/%E2%80%AE"
      })
  void no_page_runs_it_and_no_page_is_turned(String address) {
    String whole =
        address
            .replace("{page}", PAGE)
            .replace("{unit}", REPORT.unit().id())
            .replace("{hash}", REPORT.publicHash().value());

    Response answer = given().urlEncodingEnabled(false).get(whole);

    Document page = Jsoup.parse(answer.asString());
    assertThat(answer.statusCode()).isIn(200, 404);
    assertThat(page.select("img, iframe, object, [onerror]")).isEmpty();
    assertThat(page.select("script:not([src])").stream().map(script -> script.attr("type")))
        .allMatch("application/ld+json"::equals);
    assertThat(page.select("script[src]").stream().map(script -> script.attr("src")))
        .allMatch(source -> source.startsWith("/portal/"));
    assertThat(answer.asString()).doesNotContain("\u202E", "\u2066");
  }

  @Test
  void feed_and_site_map_stay_well_formed() throws Exception {
    for (String address : List.of("/feed.atom?unit=" + REPORT.unit().id(), "/sitemap.xml")) {
      byte[] xml = given().get(address).asByteArray();
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml));
      assertThat(document.getDocumentElement().getTextContent())
          .contains(REPORT.report().toString())
          .doesNotContain("\u202E");
    }
  }

  @Test
  void as_data_it_is_the_text_to_the_letter_and_never_a_page() {
    String data = "/api" + PAGE + "/editions/1";

    Response answer = given().get(data);

    assertThat(answer.<String>path("title")).isEqualTo(REPORT.document().text().title());
    assertThat(answer.contentType()).startsWith("application/json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void no_cell_of_the_figures_is_a_formula() {
    String table = given().get("/data/figures-2019.csv").asString();

    assertThat(table).contains("52").doesNotContain("\u202E");
    assertThat(table.lines().flatMap(line -> List.of(line.split(",")).stream()))
        .noneMatch(cell -> cell.matches("\"?[=+@].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "txt"})
  void files_show_it_as_it_reads_and_have_names_that_do_no_harm(String format) throws Exception {
    Response file = given().get(PAGE + "/editions/1/report." + format);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(text(format, file.asByteArray()))
        .contains("全年出具合法性审核意见52件", "alert(1)")
        .doesNotContain("\u202E", "\u2066");
    String name = file.header("Content-Disposition");
    assertThat(name).matches("attachment; filename=\"[\\w.-]+\"; filename\\*=UTF-8''[\\w.%~-]+");
    assertThat(URLDecoder.decode(name.split("''")[1], StandardCharsets.UTF_8))
        .doesNotContain("/", "\\", "<", ":", "\u202E", "\n");
  }

  @Test
  void search_shows_what_it_found_as_text() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> given().queryParam("q", "alert").get("/search").asString().contains(PAGE));

    Document page = Jsoup.parse(given().queryParam("q", "alert").get("/search").asString());

    assertThat(page.select("main script, main img, [onerror]")).isEmpty();
    assertThat(page.select("main mark").text()).contains("alert");
  }

  @Test
  void a_heading_of_a_megabyte_is_a_page_a_text_and_no_paper() {
    Approval large =
        Approved.saying(
            "某镇关于2018年度法治政府建设情况的报告",
            List.of(new Block("b1", BlockKind.HEADING, 1, "一、" + "很".repeat(330_000))));
    OnPortal.publish(Approved.inYear(large, 2018));
    String page = "/reports/" + large.report();

    assertThat(given().get(page).statusCode()).isEqualTo(200);
    assertThat(given().get(page + "?lang=zh-Hant").statusCode()).isEqualTo(200);
    assertThat(given().get(page + "/editions/1/report.txt").statusCode()).isEqualTo(200);
    assertThat(given().get(page + "/editions/1/report.pdf").statusCode()).isEqualTo(404);
    assertThat(given().get("/reports?year=2018").asString().length()).isLessThan(100_000);
  }

  private static String text(String format, byte[] file) throws Exception {
    return switch (format) {
      case "pdf" -> {
        try (var document = Loader.loadPDF(file)) {
          yield new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
      }
      case "docx" -> ((Reading.Read) ReportReader.read(file, "a.docx")).manuscript().text();
      default -> new String(file, StandardCharsets.UTF_8);
    };
  }

  private static Approval report() {
    String id = UUID.randomUUID().toString();
    Approval.Unit unit =
        new Approval.Unit(
            id,
            "sub-district",
            "=cmd|' /C calc'!A0" + TURNED + SCRIPT,
            "白鹭镇",
            "990102",
            "990102101",
            id.substring(0, 18),
            "anlan");
    PublicText text =
        new PublicText(
            "../../白鹭镇\\:*?\"<>|" + TURNED + SCRIPT + "\r\n关于2019年度法治政府建设情况的报告",
            "=1+1" + SCRIPT,
            List.of(
                new Block("b1\" onmouseover=\"alert(1)", BlockKind.HEADING, 1, "一、" + SCRIPT),
                new Block("b2", BlockKind.PARAGRAPH, 0, "=SUM(1)全年出具合法性审核意见52件，" + TURNED + SCRIPT),
                new Block("b3", BlockKind.TABLE, 0, "项目\t数量\n@x" + SCRIPT + "\t=1+1"),
                new Block("b4", BlockKind.PARAGRAPH, 0, "\u0007\u000B铃")),
            List.of(),
            "1");
    return Approved.inYear(
        Approved.of(new ReportId(UUID.randomUUID()), 1, unit, Approved.report().disclosure(), text),
        2019);
  }
}
