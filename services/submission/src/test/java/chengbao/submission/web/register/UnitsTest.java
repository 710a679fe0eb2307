package chengbao.submission.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The register over HTTP, as programs and administrators use it; in the second district, so that
/// nobody else's tests meet other names.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class UnitsTest {
  private final Api api = new Api();

  @Test
  void a_unit_is_registered_renamed_and_read_with_the_names_of_its_time() {
    var id = registered("澜州市临渡区甲乡人民政府", "2024-01-01");
    put(id, "/name", Map.of("name", "澜州市临渡区甲镇人民政府", "from", "2025-03-01"))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("澜州市临渡区甲镇人民政府"))
        .body("terms.name", contains("澜州市临渡区甲乡人民政府", "澜州市临渡区甲镇人民政府"))
        .body("acts.verb", contains("register-unit", "rename-unit"));
    tree("2025-02-28").body("name", hasItem("澜州市临渡区甲乡人民政府"));
    tree("2025-03-01").body("name", hasItem("澜州市临渡区甲镇人民政府"));
    tree("2023-12-31").body("name", not(hasItem("澜州市临渡区甲乡人民政府")));
  }

  @Test
  void a_wrong_check_character_is_told_and_stops_nobody() {
    var id = registered("澜州市临渡区乙镇人民政府", "2024-01-01");
    api.get(Demo.LINDU_ADMINISTRATOR, "/api/units/" + id)
        .statusCode(200)
        .body("doubts", hasItems("area-code-class", "credit-code-check"));
  }

  @Test
  void a_change_needs_the_version_seen_and_an_old_one_is_refused() {
    var id = registered("澜州市临渡区丙镇人民政府", "2024-01-01");
    api.as(Demo.LINDU_ADMINISTRATOR)
        .body(Map.of("name", "丁"))
        .put("/api/units/" + id + "/name")
        .then()
        .statusCode(428);
    api.as(Demo.LINDU_ADMINISTRATOR)
        .header("If-Match", "\"9\"")
        .body(Map.of("name", "丁"))
        .put("/api/units/" + id + "/name")
        .then()
        .statusCode(412)
        .body("code", equalTo("unit-changed"));
  }

  @Test
  void a_merger_ends_one_unit_and_names_who_carries_its_work_on() {
    var ends = registered("澜州市临渡区戊乡人民政府", "2024-01-01");
    var heir = registered("澜州市临渡区己镇人民政府", "2024-01-01");
    post(ends, "/merger", Map.of("into", heir, "from", "2026-01-01"))
        .statusCode(200)
        .body("successor", equalTo(heir))
        .body("validUntil", equalTo("2025-12-31T16:00:00Z"));
    tree(null).body("id", not(hasItem(ends))).body("id", hasItem(heir));
    tree("2025-12-31").body("id", hasItem(ends));
    post(ends, "/end", Map.of()).statusCode(409).body("code", equalTo("unit-ended"));
  }

  @Test
  void nobody_else_opens_the_register_and_no_unit_of_another_district_is_found() {
    api.get(Demo.BAOLU_DRAFTER, "/api/units").statusCode(403);
    api.get(Demo.LINDU_ADMINISTRATOR, "/api/units/" + Demo.BAOLU_DRAFTER.unit())
        .statusCode(404)
        .body("code", equalTo("no-such-unit"));
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/units").status()).isEqualTo(403);
  }

  @Test
  void an_administrator_registers_renames_and_merges_on_pages() {
    var office = browser(Demo.LINDU_ADMINISTRATOR);
    var form = office.get("/units/new").form("/units");
    form.put("name", "");
    var refused = office.post("/units", form);
    assertThat(refused.status()).isEqualTo(422);
    form = refused.form("/units");
    form.putAll(
        Map.of(
            "kind", "sub-district",
            "name", "澜州市临渡区庚乡人民政府",
            "shortName", "庚乡",
            "areaCode", "990103201",
            "creditCode", "11990103MB0000999X",
            "site", "lindu"));
    var unit = office.post("/units", form);
    assertThat(unit.text()).contains("澜州市临渡区庚乡人民政府", "代码请核对", "校验码不对", "还没有工作人员");
    assertThat(office.get("/units?q=庚乡").text()).contains("1 个单位");

    var rename = office.get(unit.path() + "/name").form(unit.path() + "/name");
    rename.put("name", "澜州市临渡区庚镇人民政府");
    rename.put("from", "2099-01-01");
    var tooEarly = office.post(unit.path() + "/name", rename);
    assertThat(tooEarly.text()).contains("生效日期不能晚于今天");
    rename = tooEarly.form(unit.path() + "/name");
    assertThat(rename).containsEntry("name", "澜州市临渡区庚镇人民政府");
    rename.put("from", "");
    assertThat(office.post(unit.path() + "/name", rename).text())
        .contains("澜州市临渡区庚镇人民政府", "澜州市临渡区庚乡人民政府", "柳含章 更名");

    for (var change : List.of("registration", "split", "merger", "end")) {
      assertThat(office.get(unit.path() + "/" + change).status()).as(change).isEqualTo(200);
    }
    var end = office.get(unit.path() + "/end").form(unit.path() + "/end");
    assertThat(office.post(unit.path() + "/end", end).text()).contains("已撤销", "按当时的名称保留");
    assertThat(office.get("/units?lang=en").text()).contains("Units and officers");
  }

  private String registered(String name, String from) {
    return api.post(
            Demo.LINDU_ADMINISTRATOR,
            "/api/units",
            Map.of(
                "kind", "sub-district",
                "name", name,
                "areaCode", "990103001",
                "creditCode", "11990103MB00009990",
                "site", "lindu",
                "from", from))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse tree(@Nullable String day) {
    var at = day == null ? "" : "?at=" + day;
    return api.get(Demo.LINDU_ADMINISTRATOR, "/api/units" + at).statusCode(200);
  }

  private ValidatableResponse put(String id, String what, Object body) {
    return api.as(Demo.LINDU_ADMINISTRATOR)
        .header("If-Match", etag(id))
        .body(body)
        .put("/api/units/" + id + what)
        .then();
  }

  private ValidatableResponse post(String id, String what, Object body) {
    return api.as(Demo.LINDU_ADMINISTRATOR)
        .header("If-Match", etag(id))
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/api/units/" + id + what)
        .then();
  }

  private String etag(String id) {
    return api.etag(Demo.LINDU_ADMINISTRATOR, "/api/units/" + id);
  }

  private static Browser browser(Demo.Login login) {
    return new Browser(RestAssured.port).signIn(login);
  }
}
