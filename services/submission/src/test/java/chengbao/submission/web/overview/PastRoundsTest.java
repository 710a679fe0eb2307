package chengbao.submission.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A round reads as it was made, whatever became of its units since: renamed, put under another,
/// and ended into one more.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class PastRoundsTest {
  private static final Demo.Login OFFICE = Demo.LINDU_ADMINISTRATOR;

  private final Api api = new Api();

  @Test
  void a_past_round_keeps_the_names_and_the_tree_of_its_time() throws IOException {
    var above = registered("河东片区管理办公室", "河东片区", null);
    var unit = registered("澜州市临渡区旧渡乡人民政府", "旧渡乡", above);
    var heir = registered("澜州市临渡区河西镇人民政府", "河西镇", null);
    var past = round(unit);

    change(unit, "/name", Map.of("name", "澜州市临渡区新渡镇人民政府", "shortName", "新渡镇"));
    change(
        unit,
        "/registration",
        Map.of(
            "parent",
            heir,
            "areaCode",
            "990103001",
            "creditCode",
            "11990103MB00009990",
            "site",
            "lindu"));
    var between = round(unit);
    api.as(OFFICE)
        .header("If-Match", etag(unit))
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("into", heir))
        .post("/api/units/" + unit + "/merger")
        .then()
        .statusCode(200);

    reads(past, unit, "旧渡乡", "澜州市临渡区旧渡乡人民政府", "河东片区", "新渡镇");
    reads(between, unit, "新渡镇", "澜州市临渡区新渡镇人民政府", "河西镇", "旧渡乡");
    var page = new Browser(RestAssured.port).signIn(OFFICE).get("/units/" + unit);
    assertThat(page.html().select("h1").text()).contains("新渡镇").doesNotContain("旧渡乡");
    assertThat(page.html().select("section[aria-labelledby=history]").text())
        .contains("澜州市临渡区旧渡乡人民政府", "澜州市临渡区新渡镇人民政府");
  }

  private void reads(
      String round, String unit, String shortName, String name, String above, String never)
      throws IOException {
    var office = new Browser(RestAssured.port).signIn(OFFICE);
    assertThat(office.get("/rounds/" + round).html().select("table.ledger").text())
        .contains(shortName)
        .doesNotContain(never);
    assertThat(office.get("/rounds/" + round + "?q=" + shortName).text()).contains(shortName);
    assertThat(office.get("/rounds/" + round + "/print").text())
        .contains(shortName)
        .doesNotContain(never);
    assertThat(office.get("/rounds/" + round + "/units/" + unit).text())
        .contains(name, above)
        .doesNotContain(never);
    assertThat(
            new String(office.file("/rounds/" + round + "/overview.csv"), StandardCharsets.UTF_8))
        .contains(name)
        .doesNotContain(never);
    try (var book =
        new XSSFWorkbook(
            new ByteArrayInputStream(office.file("/rounds/" + round + "/overview.xlsx")))) {
      assertThat(book.getSheetAt(0).getRow(3).getCell(2).getStringCellValue()).isEqualTo(name);
    }
    api.get(OFFICE, "/api/rounds/" + round).body("obligations.unitName", contains(shortName));
  }

  private String registered(String name, String shortName, @Nullable String parent) {
    var unit =
        new HashMap<String, Object>(
            Map.of(
                "kind", "sub-district",
                "name", name,
                "shortName", shortName,
                "areaCode", "990103001",
                "creditCode", "11990103MB00009990",
                "site", "lindu",
                "from", "2024-01-01"));
    if (parent != null) {
      unit.put("parent", parent);
    }
    return api.post(OFFICE, "/api/units", unit).statusCode(201).extract().path("id");
  }

  private String round(String unit) {
    return api.post(
            OFFICE,
            "/api/rounds",
            Map.of(
                "title", "关于报送年度报告的通知",
                "noticeNumber", "临法治办〔2026〕8号",
                "reportYear", 2025,
                "due", "2099-02-28T16:00:00Z",
                "units", List.of(unit)))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void change(String unit, String what, Map<String, String> body) {
    api.as(OFFICE)
        .header("If-Match", etag(unit))
        .body(body)
        .put("/api/units/" + unit + what)
        .then()
        .statusCode(200);
  }

  private String etag(String unit) {
    return api.etag(OFFICE, "/api/units/" + unit);
  }
}
