package chengbao.publication.web.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VerifyPagesTest {

  /// A unit of its own, so that no other test has published the same text.
  private static final Approval REPORT = Approved.of(unit("青篱镇" + UUID.randomUUID()));

  private static Approval.Unit unit(String name) {
    Approval.Unit bailu = Approved.BAILU;
    return new Approval.Unit(
        bailu.id(),
        bailu.kind(),
        name,
        name,
        bailu.district(),
        bailu.areaCode(),
        bailu.creditCode(),
        bailu.site());
  }

  @BeforeEach
  void publish() {
    OnPortal.publishOnce(REPORT);
  }

  @Test
  void an_index_number_a_record_number_and_either_hash_are_known_again() {
    String index = edition().extract().path("indexNumber");
    String record = edition().extract().path("recordNumber");

    asked(index)
        .body("verdict", equalTo("authentic"))
        .body("matches[0].by", equalTo("index-number"));
    asked(record.toLowerCase(Locale.ROOT)).body("matches[0].by", equalTo("public-hash"));
    asked("SHA-256 " + REPORT.publicHash().value())
        .body("matches[0].report", equalTo(REPORT.report().toString()));
    asked(REPORT.contentHash().value().substring(0, 16))
        .body("matches[0].by", equalTo("content-hash"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "txt", "json"})
  void a_file_that_was_downloaded_here_is_authentic_and_one_changed_bit_is_not(String format) {
    byte[] file =
        given()
            .get("/reports/{id}/editions/1/report." + format, REPORT.report().toString())
            .asByteArray();

    uploaded(file).body("verdict", equalTo("authentic")).body("matches.format", hasItem(format));
    file[new Random(7).nextInt(file.length)] ^= 1;
    uploaded(file).body("verdict", equalTo("unknown"));
  }

  @Test
  void the_whole_text_is_authentic_and_one_changed_figure_is_not() {
    String text =
        given()
            .get("/reports/{id}/editions/1/report.txt", REPORT.report().toString())
            .asString()
            .substring(1);

    pasted(text).body("verdict", equalTo("authentic")).body("matches[0].by", equalTo("text"));
    pasted(text.replace("\r\n", "\n \n").split("——————")[0]).body("verdict", equalTo("authentic"));
    pasted(text.replace("52件", "62件")).body("verdict", equalTo("unknown"));
    pasted(text.replace("特此报告。", "特此报告。另，本报告作废。")).body("verdict", equalTo("unknown"));
  }

  @Test
  void a_corrected_edition_says_by_which_and_a_withdrawn_one_that_it_is() throws Exception {
    Approval first = Approved.another();
    OnPortal.publish(first);
    byte[] file =
        given().get("/reports/{id}/editions/1/report.txt", first.report().toString()).asByteArray();
    OnPortal.publish(Approved.report(first.report(), 2), 2);

    uploaded(file)
        .body("verdict", equalTo("corrected"))
        .body("matches[0].edition", equalTo(1))
        .body("matches[0].editions", equalTo(2))
        .body("matches[0].current", equalTo(2));

    OnPortal.change(
        "update editions set state = 'withdrawn', superseded_at = null, note = '涉及个人信息' where report = '%s'"
            .formatted(first.report()));

    uploaded(file).body("verdict", equalTo("withdrawn")).body("matches[0].note", equalTo("涉及个人信息"));
  }

  @Test
  void the_page_says_the_same_without_a_script() {
    String record = edition().extract().path("recordNumber");

    given().get("/verify").then().statusCode(200).body(containsString("按文件核验"));
    given().queryParam("n", record).get("/verify").then().body(containsString("真实有效"));
    given()
        .header("Sec-Fetch-Site", "same-origin")
        .multiPart("file", "another.pdf", new byte[] {1, 2, 3})
        .post("/verify/file")
        .then()
        .statusCode(200)
        .body(containsString("未查到"), containsString("another.pdf"));
    given()
        .queryParam("lang", "en")
        .header("Sec-Fetch-Site", "same-origin")
        .multiPart("text", "")
        .post("/verify/text")
        .then()
        .statusCode(422)
        .body(containsString("Choose a file or paste the text."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "' or 1=1 --",
        "<script>alert(1)</script>",
        "FFFF-FFFF-FFFF",
        "____________",
        "\u202E"
      })
  void nonsense_is_unknown_and_never_markup(String nonsense) {
    asked(nonsense).body("verdict", equalTo("unknown"));
    assertThat(
            given()
                .queryParam("n", nonsense)
                .get("/verify")
                .then()
                .body(not(containsString("<script")))
                .extract()
                .statusCode())
        .isIn(200, 404);
  }

  @Test
  void what_is_too_large_is_refused_with_a_sentence() {
    given()
        .header("Sec-Fetch-Site", "same-origin")
        .multiPart("text", "x".repeat(200_001))
        .post("/verify/text")
        .then()
        .statusCode(413)
        .body(containsString("正文不超过20万字"));
  }

  private static ValidatableResponse edition() {
    return given().get("/api/reports/{id}/editions/1", REPORT.report().toString()).then();
  }

  private static ValidatableResponse asked(String number) {
    return given().queryParam("n", number).get("/api/verifications").then().statusCode(200);
  }

  private static ValidatableResponse uploaded(byte[] file) {
    return given().multiPart("file", "a", file).post("/api/verifications").then().statusCode(200);
  }

  private static ValidatableResponse pasted(String text) {
    MultiPartSpecification field =
        new MultiPartSpecBuilder(text).controlName("text").charset("UTF-8").build();
    return given().multiPart(field).post("/api/verifications").then().statusCode(200);
  }
}
