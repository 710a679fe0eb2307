package chengbao.submission.web.register;

import static chengbao.submission.stack.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.KilledOnce;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Files of units and officers: tried out, started, called off, handed in twice.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ImportsTest {
  private static final Demo.Login OFFICE = Demo.LINDU_ADMINISTRATOR;
  private static final String HEAD = "单位全称,简称,类别,上级单位,区划代码,统一社会信用代码,公开站点,生效日期\n";

  private final Api api = new Api();

  @Test
  void a_dry_run_tells_row_by_row_and_changes_nothing() {
    checked(
            HEAD
                + "澜州市临渡区壹镇人民政府,壹镇,镇街,,990103111,11990103MB0011111X,lindu,2025/1/1\n"
                + "澜州市临渡区壹镇壹办,壹办,镇街,壹镇,990103112,11990103MB0011112X,lindu,\n"
                + "澜州市临渡区贰镇人民政府,贰镇,村委会,,990103113,11990103MB0011113X,lindu,\n"
                + ",叁镇,镇街,,990103114,11990103MB0011114X,lindu,\n")
        .statusCode(201)
        .body("state", equalTo("checked"))
        .body("lines.line", contains(2, 3, 4, 5))
        .body("lines.outcome", contains("new", "new", "wrong", "wrong"))
        .body("lines.code", contains(null, null, "unit-kind-unknown", "unit-name-missing"))
        .body("lines[2].detail", equalTo("没有登记：请选择单位类别。"));
    api.get(OFFICE, "/api/units").body("shortName", not(hasItem("壹镇")));
  }

  @Test
  void what_was_started_is_done_in_the_background_and_twice_is_once() {
    var file =
        HEAD
            + "澜州市临渡区肆镇人民政府,肆镇,镇街,,990103115,11990103MB0011115X,lindu,\n"
            + "澜州市临渡区伍镇人民政府,伍镇,镇街,,990103116,11990103MB0011116X,lindu,\n";
    finished(started(id(checked(file))))
        .body("lines.outcome", contains("new", "new"))
        .body("done", equalTo(2));
    api.get(OFFICE, "/api/units").body("shortName", hasItem("肆镇")).body("shortName", hasItem("伍镇"));

    finished(started(id(checked(file.replace("990103116", "990103117")))))
        .body("lines.outcome", contains("same", "changed"));
    api.get(OFFICE, "/api/units")
        .body("findAll { it.shortName == '肆镇' }.size()", equalTo(1))
        .body("find { it.shortName == '伍镇' }.areaCode", equalTo("990103117"));
  }

  @Test
  void an_import_that_was_killed_in_the_middle_goes_on_and_does_every_row_once() {
    var rows =
        IntStream.rangeClosed(1, 45)
            .mapToObj(n ->
                "澜州市临渡区断点%1$d镇人民政府,断点%1$d镇,镇街,,990103%2$d,11990103MB0011%2$dX,lindu,\n"
                    .formatted(n, 300 + n))
            .collect(Collectors.joining());
    var id = id(checked(HEAD + rows));
    try (var killed = KilledOnce.at("insert", "unit", "new.short_name = '断点30镇'")) {
      finished(started(id))
          .body("state", equalTo("finished"))
          .body("done", equalTo(45))
          .body("lines.outcome", everyItem(equalTo("new")));
      assertThat(killed.times()).isEqualTo(2);
    }
    api.get(OFFICE, "/api/units")
        .body("findAll { it.shortName.startsWith('断点') }.size()", equalTo(45));
  }

  @Test
  void a_file_of_a_spreadsheet_of_an_office_is_read_in_its_own_encoding() {
    var file = HEAD + "澜州市临渡区陆镇人民政府,陆镇,镇街,,990103118,11990103MB0011118X,lindu,\n";
    api.as(OFFICE)
        .contentType("multipart/form-data")
        .multiPart("file", "units.csv", file.getBytes(Charset.forName("GB18030")), "text/csv")
        .post("/api/imports/units")
        .then()
        .statusCode(201)
        .body("lines[0].cells.name", equalTo("澜州市临渡区陆镇人民政府"));
  }

  @Test
  void what_was_called_off_is_not_started_and_what_is_no_table_is_refused() {
    var id = id(checked(HEAD + "澜州市临渡区柒镇人民政府,柒镇,镇街,,990103119,11990103MB0011119X,lindu,\n"));
    api.post(OFFICE, "/api/imports/" + id + "/cancel", Map.of())
        .statusCode(200)
        .body("state", equalTo("cancelled"));
    api.post(OFFICE, "/api/imports/" + id + "/start", Map.of())
        .statusCode(409)
        .body("code", equalTo("import-cancelled"));
    checked("简称,类别\n甲,乙\n").statusCode(422).body("code", equalTo("table-columns-missing"));
    checked(HEAD).statusCode(422).body("code", equalTo("table-empty"));
    checked("a,\"b").statusCode(422).body("code", equalTo("table-unreadable"));
    api.get(Demo.FAZHI_ADMINISTRATOR, "/api/imports/" + id).statusCode(404);
    api.get(Demo.LINDU_DRAFTER, "/api/imports/" + id).statusCode(403);
  }

  @Test
  void officers_are_invited_from_a_file_and_functions_of_administrators_are_refused() {
    var id =
        api.as(OFFICE)
            .contentType("multipart/form-data")
            .multiPart(
                "file",
                "officers.csv",
                ("姓名,用户名,单位,职责,职务,电子邮箱\n"
                        + "任甲,lindu-new1,渡口街道,拟稿人、信息公开审核人,科员,lindu-new1@anlan.example\n"
                        + "任乙,lindu-new2,渡口街道,系统管理员,科员,\n"
                        + "任丙,lindu-new3,渡口街道,拟稿人,科员,private@mail.example\n"
                        + "田雨禾,lindu-drafter,渡口街道,拟稿人,司法所科员,\n")
                    .getBytes(StandardCharsets.UTF_8),
                "text/csv")
            .post("/api/imports/officers")
            .then()
            .statusCode(201)
            .body("lines.outcome", contains("new", "wrong", "wrong", "same"))
            .body("lines[1].code", equalTo("function-not-given-here"))
            .body("lines[2].code", equalTo("mail-address-outside"))
            .extract()
            .<String>path("id");
    api.get(OFFICE, "/api/invitations").body("username", not(hasItem("lindu-new1")));
    assertThat(new Browser(RestAssured.port).signIn(OFFICE).get("/imports/" + id).text())
        .contains("officers.csv", "新增 1 行", "有误 2 行", "将新增", "任乙（lindu-new2）", "开始导入");
    api.post(OFFICE, "/api/imports/" + id + "/cancel", Map.of()).statusCode(200);
  }

  @Test
  void the_template_is_read_back_as_it_was_given() {
    var office = new Browser(RestAssured.port).signIn(OFFICE);
    assertThat(office.get("/imports").text()).contains("批量导入", "下载模板");
    var template = api.as(OFFICE).get("/api/imports/template/units.csv").then().statusCode(200);
    checked(template.extract().asString().replace("\uFEFF", "")).statusCode(201);
  }

  private ValidatableResponse checked(String file) {
    return api.as(OFFICE)
        .contentType("multipart/form-data")
        .multiPart("file", "units.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
        .post("/api/imports/units")
        .then();
  }

  private static String id(ValidatableResponse checked) {
    return checked.statusCode(201).extract().path("id");
  }

  private String started(String id) {
    api.as(OFFICE)
        .header("Idempotency-Key", UUID.randomUUID())
        .post("/api/imports/" + id + "/start")
        .then()
        .statusCode(200);
    return id;
  }

  private ValidatableResponse finished(String id) {
    eventually()
        .until(() ->
            api.get(OFFICE, "/api/imports/" + id)
                .extract()
                .<String>path("state")
                .equals("finished"));
    return api.get(OFFICE, "/api/imports/" + id);
  }
}
