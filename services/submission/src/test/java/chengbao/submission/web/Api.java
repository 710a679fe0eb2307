package chengbao.submission.web;

import static io.restassured.RestAssured.given;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Speaks the API as officers of the demo district do.
public final class Api {
  /// Long enough to be a report, with every section the outline asks for.
  public static final String TEXT = text();

  public RequestSpecification as(Demo.Login login) {
    return given()
        .header(
            "Authorization",
            "Bearer " + SubmissionStack.issuer().token(login, "chengbao-submission"))
        .contentType(ContentType.JSON);
  }

  public String round(int year) {
    return round(Demo.FAZHI_ADMINISTRATOR, year);
  }

  public String round(Demo.Login office, int year) {
    return as(office)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            Map.of(
                "title",
                "关于报送" + year + "年度法治政府建设年度报告的通知",
                "noticeNumber",
                "安法治办〔2026〕2号",
                "reportYear",
                year,
                "due",
                "2099-02-28T16:00:00Z"))
        .post("/api/rounds")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public ValidatableResponse begin(Demo.Login login, String round, String key) {
    return as(login)
        .header("Idempotency-Key", key)
        .body(Map.of("round", round))
        .post("/api/reports")
        .then();
  }

  public ValidatableResponse post(Demo.Login login, String path, Object body) {
    return as(login).header("Idempotency-Key", UUID.randomUUID()).body(body).post(path).then();
  }

  /// A command on a report at its present version.
  public ValidatableResponse change(Demo.Login login, String path, @Nullable Object body) {
    var request =
        as(login)
            .header("Idempotency-Key", UUID.randomUUID())
            .header("If-Match", etag(login, path.replaceAll("(/api/reports/[^/]+).*", "$1")));
    return (body == null ? request : request.body(body)).post(path).then();
  }

  public ValidatableResponse put(Demo.Login login, String path, Object body) {
    return as(login)
        .header("If-Match", etag(login, path.replaceAll("(/api/reports/[^/]+).*", "$1")))
        .body(body)
        .put(path)
        .then();
  }

  public ValidatableResponse upload(Demo.Login login, String path, byte[] content) {
    return as(login)
        .contentType(ContentType.MULTIPART)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", etag(login, path.replaceAll("(/api/reports/[^/]+).*", "$1")))
        .multiPart("file", "报告.docx", content)
        .post(path)
        .then();
  }

  public ValidatableResponse get(Demo.Login login, String path) {
    return as(login).get(path).then();
  }

  public String etag(Demo.Login login, String path) {
    return get(login, path).statusCode(200).extract().header("ETag");
  }

  /// A draft with text, disclosure, secrecy review and every error explained.
  public void prepared(String id) {
    prepared(id, TEXT);
  }

  public void prepared(String id, String text) {
    put(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/text", Map.of("text", text)).statusCode(200);
    var report =
        put(
                Demo.BAOLU_DRAFTER,
                "/api/reports/" + id + "/disclosure",
                Map.of(
                    "disclosure",
                    "active",
                    "secrecyReview",
                    Map.of("reviewer", "梁听雨", "outcome", "cleared")))
            .statusCode(200);
    List<Map<String, Object>> findings = report.extract().path("findings");
    findings.stream()
        .filter(finding -> "error".equals(finding.get("severity")))
        .forEach(finding ->
            put(
                    Demo.BAOLU_DRAFTER,
                    "/api/reports/" + id + "/waivers/" + finding.get("id"),
                    Map.of("text", "情况属实"))
                .statusCode(200));
  }

  /// A report of the town that was submitted.
  public String submitted(int year) {
    return submitted(year, TEXT);
  }

  public String submitted(int year, String text) {
    var id =
        begin(Demo.BAOLU_DRAFTER, round(year), UUID.randomUUID().toString())
            .statusCode(201)
            .extract()
            .<String>path("id");
    prepared(id, text);
    change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null).statusCode(200);
    change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/submission", null).statusCode(200);
    return id;
  }

  private static String text() {
    var filling = "镇党委、政府把法治建设纳入全镇年度工作要点，全年召开专题会议4次，组织集体学法14次，解决具体问题9个。".repeat(6);
    return """
    一、2025年度推进法治政府建设的主要举措和成效
    %s
    二、2025年度推进法治政府建设存在的不足和原因
    一是法制审核力量偏弱，主要原因是编制调整尚未到位。%s
    三、2025年度党政主要负责人履行推进法治建设第一责任人职责的有关情况
    镇党委书记、镇长带头学法讲法，听取法治建设工作汇报2次。%s
    四、2026年度推进法治政府建设的主要安排
    一是充实法制审核力量，年内配备专职审核人员2名。%s
    """
        .formatted(filling, filling, filling, filling);
  }
}
