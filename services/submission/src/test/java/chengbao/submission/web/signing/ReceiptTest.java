package chengbao.submission.web.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import chengbao.receipt.PublishedKeys;
import chengbao.receipt.ReceiptFile;
import chengbao.receipt.Verdict;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// 报送回执, as a unit gets it and as anybody verifies it.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ReceiptTest {
  private final Api api = new Api();

  @Test
  void what_is_submitted_has_a_receipt_that_anybody_can_verify() throws Exception {
    var id = api.submitted(2025);
    var report = api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id).extract();
    var json =
        api.get(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/receipts/1")
            .statusCode(200)
            .body("receipt.number", startsWith("990102-2025-"))
            .body("receipt.contentHash.value", equalTo(report.path("contentHash.value")))
            .body("receipt.publicHash.value", equalTo(report.path("publicHash.value")))
            .body("receipt.signature.name", equalTo("沈望舒"))
            .body("receipt.unit.name", endsWith("白鹭镇人民政府"))
            .extract()
            .asString();
    assertThat(ReceiptFile.verify(json, published())).isInstanceOf(Verdict.Genuine.class);
    assertThat(ReceiptFile.verify(json.replace("沈望舒", "陈小满"), published()))
        .isInstanceOf(Verdict.Refused.class);
    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/receipts")
        .body("version", contains(1))
        .statusCode(200);
  }

  @Test
  void the_qr_code_of_the_pdf_holds_what_can_be_verified_offline() throws Exception {
    var id = api.submitted(2025);
    var bytes =
        api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/receipts/1/pdf")
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(bytes.length).isLessThan(200_000);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("法治政府建设年度报告报送回执", "990102-2025-", "白鹭镇人民政府", "沈望舒");
      assertThat(ReceiptFile.verify(PrintedCode.of(pdf), published()))
          .isInstanceOfSatisfying(
              Verdict.Genuine.class,
              genuine -> assertThat(genuine.statement().path("report").asText()).isEqualTo(id));
    }
  }

  @Test
  void the_page_shows_it_and_another_unit_does_not_see_it() {
    var id = api.submitted(2025);
    var page = browser(Demo.BAOLU_DRAFTER).get("/reports/" + id + "/receipts/1");
    assertThat(page.text()).contains("报送回执", "990102-2025-", "怎样查验", "镇长");
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/reports/" + id + "/receipts/1?lang=en").text())
        .contains("Receipt number", "How to verify");
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/reports/" + id + "/receipts/2").status())
        .isEqualTo(404);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get("/reports/" + id + "/receipts/1").status())
        .isEqualTo(404);
    for (var path : new String[] {"", "/1", "/1/pdf"}) {
      api.get(Demo.WANGCHAO_DRAFTER, "/api/reports/" + id + "/receipts" + path).statusCode(404);
    }
  }

  private static PublishedKeys published() throws IOException {
    return PublishedKeys.of(
        given()
            .get("/.well-known/chengbao-receipt-keys.json")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static Browser browser(Demo.Login login) {
    return new Browser(RestAssured.port).signIn(login);
  }
}
