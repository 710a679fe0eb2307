package chengbao.submission.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import chengbao.manuscript.ContentHash;
import chengbao.submission.ReceiveFile;
import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// 附件: what goes up with the report beside its text.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class AttachmentsTest extends AtDesk {

  @Test
  void minutes_are_added_downloaded_and_removed_again_on_a_page() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var id = begun(drafter);
    var path = "/reports/" + id + "/attachments";
    assertThat(drafter.get(path).text()).contains("还没有附件");
    var file = pdf("会议纪要");
    var page = attach(drafter, path, "minutes", "会议纪要.pdf", file);
    assertThat(page.text()).contains("会议纪要.pdf", "集体讨论会议纪要", "未扫描");
    assertThat(drafter.get("/reports/" + id).text()).contains("附件（1）");
    var hash = ContentHash.ofBytes(file).value();
    assertThat(drafter.file(path + "/" + hash)).isEqualTo(file);
    assertThat(browser(Demo.WANGCHAO_DRAFTER).get(path + "/" + hash).status()).isEqualTo(404);
    var removed = drafter.post(path + "/" + hash, page.form(path + "/" + hash));
    assertThat(removed.text()).contains("还没有附件");
    assertThat(drafter.get(path + "/" + hash).status()).isEqualTo(404);
  }

  @Test
  void the_same_press_twice_adds_once_and_what_is_not_taken_says_why() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var path = "/reports/" + begun(drafter) + "/attachments";
    var form = drafter.get(path).form(path);
    form.put("use", "evidence");
    drafter.upload(path, form, "数据.pdf", pdf("数据"));
    var again = drafter.upload(path, form, "数据.pdf", pdf("数据"));
    assertThat(again.html().select("tbody tr")).hasSize(1);
    var refused =
        attach(
            drafter, path, "evidence", "程序.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("按内容看，这不是可以收的文件");
    var large = new byte[ReceiveFile.LARGEST + 1];
    assertThat(attach(drafter, path, "evidence", "扫描.pdf", large).status()).isEqualTo(413);
    var purposeless = drafter.get(path).form(path);
    assertThat(drafter.upload(path, purposeless, "数据.pdf", pdf("数据")).text()).contains("请选附件的用途");
  }

  @Test
  void a_program_adds_reads_and_removes_them_and_a_sent_report_keeps_its_own() {
    var id = begunByApi();
    var path = "/api/reports/" + id + "/attachments";
    var file = pdf("纪要");
    var hash = ContentHash.ofBytes(file).value();
    attach(path, file).statusCode(200);
    api.get(Demo.BAOLU_SIGNATORY, path)
        .body("[0].use", equalTo("minutes"))
        .body("[0].hash", equalTo(hash));
    api.get(Demo.BAOLU_SIGNATORY, path + "/" + hash)
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("attachment"))
        .header("X-Content-Type-Options", equalTo("nosniff"));
    api.prepared(id);
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null)
        .statusCode(200);
    api.get(Demo.SIFA_REVIEWER, path).statusCode(404);
    api.change(Demo.BAOLU_SIGNATORY, "/api/reports/" + id + "/submission", null).statusCode(200);
    api.get(Demo.SIFA_REVIEWER, path + "/" + hash).statusCode(200);
    api.get(Demo.LINDU_DRAFTER, path).statusCode(404);
    attach(path, pdf("另一个")).statusCode(409);
    api.as(Demo.BAOLU_DRAFTER)
        .header("If-Match", api.etag(Demo.BAOLU_DRAFTER, "/api/reports/" + id))
        .delete(path + "/" + hash)
        .then()
        .statusCode(409);
  }

  private String begunByApi() {
    return api.begin(Demo.BAOLU_DRAFTER, api.round(2025), UUID.randomUUID().toString())
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse attach(String path, byte[] file) {
    return api.as(Demo.BAOLU_DRAFTER)
        .contentType(ContentType.MULTIPART)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", api.etag(Demo.BAOLU_DRAFTER, path.replace("/attachments", "")))
        .multiPart("use", "minutes")
        .multiPart("file", "纪要.pdf", file)
        .post(path)
        .then();
  }

  private static Browser.Page attach(
      Browser drafter, String path, String use, String name, byte[] file) {
    Map<String, String> form = drafter.get(path).form(path);
    form.put("use", use);
    return drafter.upload(path, form, name, file);
  }

  private static byte[] pdf(String words) {
    return ("%PDF-1.7\n" + words).getBytes(StandardCharsets.UTF_8);
  }
}
