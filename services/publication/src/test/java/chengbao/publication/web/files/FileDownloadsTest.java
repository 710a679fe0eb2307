package chengbao.publication.web.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FileDownloadsTest {

  private static final Approval REPORT = Approved.another();

  @BeforeEach
  void publish() {
    OnPortal.publishOnce(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "txt", "json"})
  void a_file_is_made_once_and_its_hash_is_kept(String format) {
    Response first = file(format);
    Response second = file(format);

    String hash = ContentHash.ofBytes(first.asByteArray()).value();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(first.header("ETag")).isEqualTo("\"" + hash + "\"");
    assertThat(
            OnPortal.strings(
                "select sha256 from edition_files where report = '%s' and format = '%s'"
                    .formatted(REPORT.report(), format)))
        .containsExactly(hash);
    given()
        .header("If-None-Match", first.header("ETag"))
        .get(address(format))
        .then()
        .statusCode(304);
  }

  @Test
  void it_is_an_attachment_with_the_name_of_the_report() {
    String disposition = file("txt").header("Content-Disposition");

    assertThat(disposition).startsWith("attachment; filename=\"report-1.txt\"; filename*=UTF-8''");
    assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
        .endsWith("白鹭镇人民政府关于2025年度法治政府建设情况的报告（公开稿第1版）.txt");
  }

  @Test
  void each_file_says_the_text_and_where_it_is_verified() {
    String number =
        given()
            .get("/api/reports/{id}/editions/1", REPORT.report().toString())
            .path("recordNumber");

    assertThat(file("txt").asString())
        .contains("特此报告。", "存证编号：" + number, "http://portal.anlan.example/verify");
    file("json")
        .then()
        .body("stamp.recordNumber", equalTo(number))
        .body("stamp.edition", equalTo(1))
        .body("blocks[5].text", equalTo("特此报告。"));
    var word =
        ((Reading.Read) ReportReader.read(file("docx").asByteArray(), "a.docx")).manuscript();
    assertThat(word.title()).isEqualTo("白鹭镇人民政府关于2025年度法治政府建设情况的报告");
    assertThat(word.text()).contains("存证编号：" + number);
  }

  @Test
  void the_files_of_a_correction_say_what_it_corrects_and_those_of_the_first_stay() {
    Approval first = Approved.another();
    OnPortal.publish(first);
    String note = "更正合同协议审查件数：原为“43件”，应为“44件”。";
    String of = "/reports/" + first.report() + "/editions/";
    byte[] before = given().get(of + "1/report.txt").asByteArray();
    OnPortal.publish(Approved.noting(Approved.report(first.report(), 2), 1, note), 2);

    assertThat(given().get(of + "2/report.txt").asString())
        .contains("公开版次：第2版，更正第1版　　发布日期：", "更正说明：" + note);
    given()
        .get(of + "2/report.json")
        .then()
        .body("corrects", equalTo(1), "correctionNote", equalTo(note));
    byte[] word = given().get(of + "2/report.docx").asByteArray();
    assertThat(((Reading.Read) ReportReader.read(word, "a.docx")).manuscript().text())
        .contains("更正说明：" + note);
    assertThat(given().get(of + "1/report.txt").asByteArray()).isEqualTo(before);
  }

  @Test
  void headings_of_the_word_file_are_headings_to_a_word_processor() throws IOException {
    byte[] file = file("docx").asByteArray();
    Document styles = part(file, "word/styles.xml");
    Document text = part(file, "word/document.xml");

    Element heading =
        text.select("w|p").stream()
            .filter(one -> one.text().equals("一、2025年度推进法治政府建设的主要举措和成效"))
            .findFirst()
            .orElseThrow();
    String style = heading.select("w|pStyle").attr("w:val");
    Element named =
        styles.select("w|style").stream()
            .filter(one -> one.attr("w:styleId").equals(style))
            .findFirst()
            .orElseThrow();
    assertThat(named.select("w|name").attr("w:val")).isEqualToIgnoringCase("heading 1");
    assertThat(named.select("w|outlineLvl").attr("w:val")).isEqualTo("0");
  }

  private static Document part(byte[] file, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return Jsoup.parse(
              new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
      }
    }
    throw new AssertionError(name + " is missing");
  }

  @Test
  void the_page_of_the_edition_offers_them() {
    given()
        .get("/reports/{id}", REPORT.report().toString())
        .then()
        .body(containsString(address("pdf")), containsString(address("docx")));
  }

  @Test
  void what_was_erased_is_no_file_any_more_and_its_hash_stays() throws Exception {
    Approval leak = Approved.another();
    OnPortal.publish(leak);
    String address = "/reports/" + leak.report() + "/editions/1/report.txt";
    given().get(address).then().statusCode(200);

    OnPortal.change(
        "update editions set state = 'erased', version = version + 1 where report = '%s'"
            .formatted(leak.report()));

    given().get(address).then().statusCode(410).body(containsString("索引号"));
    assertThat(
            OnPortal.strings(
                "select coalesce(length(content)::text, 'none') from edition_files where report = '%s'"
                    .formatted(leak.report())))
        .isEqualTo(List.of("none"));
  }

  @Test
  void what_is_not_there_is_not_there() {
    given()
        .get("/reports/{id}/editions/9/report.pdf", REPORT.report().toString())
        .then()
        .statusCode(404);
    given()
        .get("/reports/{id}/editions/1/report.exe", REPORT.report().toString())
        .then()
        .statusCode(404);
  }

  private static Response file(String format) {
    return given().get(address(format));
  }

  private static String address(String format) {
    return "/reports/" + REPORT.report() + "/editions/1/report." + format;
  }
}
