package chengbao.submission.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From the draft to the submission by the unit's own steps, on paper, with the seal.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class SigningTest extends AtDesk {
  private static final byte[] SCAN = "%PDF-1.7 审签单".getBytes(StandardCharsets.UTF_8);
  private static final String ROUTE = "/api/units/" + Demo.BAOLU_DRAFTER.unit() + "/route";

  private final Api api = new Api();

  @Test
  void a_unit_takes_its_own_steps_on_pages_and_sends_back_with_a_reason() {
    var id = ready();
    route(
        Map.of(
            "step", "desk", "officers", List.of(Demo.BAOLU_PUBLISHER.person()), "stands", false));
    try {
      api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null)
          .statusCode(200)
          .body("state", equalTo("circulating"));
      api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/submission", null).statusCode(409);
      api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/clearance", Map.of()).statusCode(403);
      api.get(Demo.WANGCHAO_DRAFTER, "/api/reports/" + id).statusCode(404);
      var desk = browser(Demo.BAOLU_PUBLISHER);
      assertThat(desk.get("/reports/" + id).text()).contains("正在审签", "科室核稿", "办理审签");
      var path = "/reports/" + id + "/clearance";
      var form = desk.get(path).form(path);
      form.put("then", "decline");
      var refused = desk.post(path, form);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text()).contains("请写明要改什么");
      var second = refused.form(path);
      second.put("then", "clear");
      second.put("opinion", "数字已核，同意。");
      assertThat(desk.post(path, second).path()).isEqualTo("/reports/" + id);
      assertThat(desk.post(path, second).status()).isEqualTo(200);
      assertThat(browser(Demo.WANGCHAO_DRAFTER).get(path).status()).isEqualTo(404);
      var sheet = desk.get("/reports/" + id + "/signing-sheet").text();
      assertThat(sheet).contains("审签单", "数字已核，同意。", "存证编号", "年　　月　　日");
      api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/submission", null)
          .statusCode(200)
          .body("state", equalTo("submitted"));
      api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/receipts/1")
          .body("receipt.signature.cleared", hasSize(1))
          .body("receipt.signature.cleared[0].step", equalTo("desk"));
      assertThat(desk.get("/reports/" + id + "?lang=en").text()).contains("Section head");
    } finally {
      route();
    }
  }

  @Test
  void who_administers_sets_the_route_and_nobody_else() {
    var nobody = Map.of("step", "legal", "officers", List.of(), "stands", false);
    var stranger =
        Map.of(
            "step", "legal", "officers", List.of(Demo.WANGCHAO_DRAFTER.person()), "stands", false);
    set(Demo.FAZHI_ADMINISTRATOR, nobody).statusCode(422);
    set(Demo.FAZHI_ADMINISTRATOR, stranger).statusCode(422);
    api.get(Demo.LINDU_ADMINISTRATOR, ROUTE).statusCode(404);
    api.get(Demo.BAOLU_DRAFTER, ROUTE).statusCode(403);
    var page = "/units/" + Demo.BAOLU_DRAFTER.unit() + "/route";
    var administrator = browser(Demo.FAZHI_ADMINISTRATOR);
    var form = administrator.get(page).form(page);
    form.put("take-legal", "yes");
    var refused = administrator.post(page, form);
    assertThat(refused.text()).contains("有一个环节没有选办理人");
    assertThat(refused.html().select("input[name^=take-][checked]")).isNotEmpty();
    assertThat(administrator.get(page + "?lang=en").text()).contains("Steps before the signature");
  }

  @Test
  void a_signature_on_paper_is_registered_with_its_scan_and_shown_as_such() {
    var id = ready();
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null)
        .statusCode(200);
    var path = "/reports/" + id + "/paper/signature";
    var registrar = browser(Demo.BAOLU_PUBLISHER);
    var form = registrar.get(path).form(path);
    form.put("signer", Demo.BAOLU_SIGNATORY.person());
    form.put("signedOn", today());
    assertThat(
            registrar.upload(path, form, "审签单.txt", "一".getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(422);
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var own = drafter.get(path).form(path);
    own.put("signer", Demo.BAOLU_SIGNATORY.person());
    own.put("signedOn", today());
    assertThat(drafter.upload(path, own, "审签单.pdf", SCAN).text()).contains("须由拟稿人以外的同志登记");
    var page = registrar.upload(path, form, "审签单.pdf", SCAN);
    assertThat(page.text()).contains("已报送", "纸质签发，由" + Demo.BAOLU_PUBLISHER.name() + "登记");
    assertThat(registrar.upload(path, form, "审签单.pdf", SCAN).status()).isEqualTo(200);
    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id)
        .body("signature.how", equalTo("paper"))
        .body("signature.by", equalTo(Demo.BAOLU_SIGNATORY.name()))
        .body("signature.registeredBy", equalTo(Demo.BAOLU_PUBLISHER.name()))
        .body("signature.sealed", equalTo(false));
    var scan = page.html().select("a[href*=signing-sheet/]").attr("href");
    assertThat(registrar.file(scan)).isEqualTo(SCAN);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get(scan).status()).isEqualTo(404);
    assertThat(registrar.get("/reports/" + id + "/receipts/1").text()).contains("纸质签发，由");
    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/receipts").body("", hasSize(1));
  }

  @Test
  void where_the_round_wants_the_seal_the_clerk_submits_with_the_sealed_scan() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var terms = "/rounds/" + round + "/seal";
    var form = office.get(terms).form(terms);
    form.put("wanted", "yes");
    assertThat(office.post(terms, form).text()).contains("请写明变更原因");
    form = office.get(terms).form(terms);
    form.put("wanted", "yes");
    form.put("reason", "通知要求");
    assertThat(office.post(terms, form).text()).contains("现在要求");
    var id = ready(round);
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null)
        .statusCode(200);
    api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/submission", null)
        .statusCode(200)
        .body("state", equalTo("awaiting-seal"));
    api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/receipts").body("", hasSize(0));
    scan(Demo.BAOLU_SIGNATORY, id).statusCode(403);
    var clerk = browser(Demo.BAOLU_DRAFTER);
    assertThat(clerk.get("/reports/" + id).text()).contains("已签发，等用印", "用印报送");
    var path = "/reports/" + id + "/paper/seal";
    assertThat(clerk.upload(path, clerk.get(path).form(path), "盖章.pdf", SCAN).text())
        .contains("已报送", "盖章扫描件");
  }

  @Test
  void a_submitted_report_is_asked_back_with_a_reason_and_only_once() {
    var id = api.submitted(2025);
    var path = "/reports/" + id + "/recall";
    var clerk = browser(Demo.BAOLU_DRAFTER);
    assertThat(clerk.get("/reports/" + id).html().select("a[href$=/recall]")).isNotEmpty();
    var form = clerk.get(path).form(path);
    assertThat(clerk.post(path, form).text()).contains("请写明撤回的原因");
    form = clerk.get(path).form(path);
    form.put("reason", "附表第三项数字有误。");
    assertThat(clerk.post(path, form).text()).contains("已申请撤回，等审核单位答复", "附表第三项数字有误。");
    assertThat(clerk.post(path, form).status()).isEqualTo(200);
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/recall", Map.of("reason", "再问"))
        .statusCode(409);
    api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/recall", Map.of("reason", "再问"))
        .statusCode(403);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get(path).status()).isEqualTo(404);
  }

  private ValidatableResponse scan(Demo.Login login, String id) {
    return api.as(login)
        .contentType(ContentType.MULTIPART)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", api.etag(login, "/api/reports/" + id))
        .multiPart("file", "盖章.pdf", SCAN)
        .post("/api/reports/" + id + "/sealed-submission")
        .then();
  }

  private void route(Object... stops) {
    set(Demo.FAZHI_ADMINISTRATOR, stops).statusCode(200);
  }

  private ValidatableResponse set(Demo.Login login, Object... stops) {
    return api.as(login)
        .header("If-Match", api.etag(login, ROUTE))
        .body(Map.of("stops", List.of(stops)))
        .put(ROUTE)
        .then();
  }

  private String ready() {
    return ready(api.round(2025));
  }

  private String ready(String round) {
    var id =
        api.begin(Demo.BAOLU_DRAFTER, round, UUID.randomUUID().toString())
            .statusCode(201)
            .extract()
            .<String>path("id");
    api.prepared(id);
    return id;
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }
}
