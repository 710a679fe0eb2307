package chengbao.submission.web.collecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 数据采集表 goes out to the inner offices and comes back. The sample text tells 集体学法14次.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
@SuppressWarnings("NullAway.Init") // set before each test
class CollectionPagesTest {
  private static final int STUDY = 2;

  private final Api api = new Api();
  private Browser town;
  private String round;
  private String at;

  @BeforeEach
  void open() {
    town = new Browser(RestAssured.port).signIn(Demo.BAOLU_DRAFTER);
    round = api.round(2025);
    at = "/rounds/" + round + "/collection";
  }

  @Test
  void what_differs_is_noted_beside_the_figure_on_the_drafting_page_and_in_the_api()
      throws IOException {
    var report =
        api.begin(Demo.BAOLU_DRAFTER, round, UUID.randomUUID().toString())
            .statusCode(201)
            .extract()
            .<String>path("id");
    api.prepared(report);
    var kept = handedIn(filled(12));
    assertThat(kept.text()).contains("采集表已保存", "与正文不一致", "14次");
    assertThat(kept.html().select("#offices").val()).isEqualTo("司法所");
    assertThat(kept.html().select(".title .muted").text()).contains("关于报送2025年度");

    var draft = town.get("/reports/" + report);
    assertThat(draft.html().select(".sum .verdict[data-is=off]").text()).contains("采集表为12（司法所）");
    api.get(Demo.BAOLU_DRAFTER, "/api" + at)
        .statusCode(200)
        .body("lines[0].verdict", equalTo("differs"))
        .body("differing[0].value", equalTo(14))
        .body("differing[0].counted.office", contains("司法所"));

    assertThat(handedIn(filled(14)).text()).contains("没有不一致");
    api.get(Demo.BAOLU_DRAFTER, "/api" + at).body("differing", empty());
    assertThat(town.get("/reports/" + report).text()).doesNotContain("采集表为");
  }

  @Test
  void a_sheet_handed_in_twice_is_kept_once_and_each_office_keeps_its_own() throws IOException {
    var form = town.get(at).form(at);
    var file = filled(12);
    assertThat(town.upload(at, form, "采集表.xlsx", file).status()).isEqualTo(200);
    assertThat(town.upload(at, form, "采集表.xlsx", file).status()).isEqualTo(200);
    api.get(Demo.BAOLU_DRAFTER, "/api/rounds/" + round + "/collection")
        .body("lines.size()", equalTo(1))
        .body("lines.verdict", contains("missing"));
    handedIn(filled("综治办", 7, ""));
    api.get(Demo.BAOLU_DRAFTER, "/api" + at).body("lines.office", hasItem("司法所"));
    api.get(Demo.WANGCHAO_DRAFTER, "/api" + at).statusCode(200).body("lines", empty());
    api.get(Demo.LINDU_DRAFTER, "/api" + at).statusCode(404);
  }

  @Test
  void a_bad_file_is_answered_with_what_to_do() throws IOException {
    assertThat(refused("不是表".getBytes(StandardCharsets.UTF_8))).contains("请用下载的数据采集表.xlsx填写");
    assertThat(refused(new byte[0])).contains("请用下载的数据采集表.xlsx填写");
    assertThat(refused(filled("司法所", 0, ""))).contains("表里还没有填数");
    assertThat(refused(filled("司法所", 0, "十二次"))).contains("司法所 D4不是数字", "说明");
    try (var other = new XSSFWorkbook()) {
      other.createSheet("别的").createRow(0).createCell(0).setCellValue("工作台账");
      assertThat(refused(bytes(other))).contains("这不是可以读的采集表");
    }
    round = api.round(2024);
    var last = filled(12);
    round = api.round(2025);
    at = "/rounds/" + round + "/collection";
    assertThat(refused(last)).contains("这是2024年度的采集表，本次要的是2025年度");
    api.get(Demo.BAOLU_DRAFTER, "/api" + at).body("lines", empty());
  }

  private Browser.Page handedIn(byte[] file) {
    var page = town.upload(at, town.get(at).form(at), "采集表.xlsx", file);
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page;
  }

  private String refused(byte[] file) {
    var page = town.upload(at, town.get(at).form(at), "采集表.xlsx", file);
    assertThat(page.status()).isEqualTo(422);
    return page.text();
  }

  private byte[] filled(int study) throws IOException {
    return filled("司法所", study, "");
  }

  /// The sheet as it goes out, with one number or text written into it.
  private byte[] filled(String office, int study, String text) throws IOException {
    var sheet = town.file("/rounds/" + round + "/collection/sheet.xlsx?offices=" + encoded(office));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      var cell = row(book.getSheetAt(0)).createCell(3);
      if (!text.isEmpty()) {
        cell.setCellValue(text);
      } else if (study > 0) {
        cell.setCellValue(study);
      }
      return bytes(book);
    }
  }

  private static org.apache.poi.ss.usermodel.Row row(Sheet sheet) {
    for (var row : sheet) {
      if (row.getRowNum() > 1 && row.getCell(0).getNumericCellValue() == STUDY) {
        return row;
      }
    }
    throw new AssertionError("no row for " + STUDY);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    var out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
