package chengbao.submission.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Rounds and the overview as offices and units use them.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class RoundsPagesTest {
  private final Api api = new Api();

  @Test
  void a_round_is_prepared_looked_through_and_opened() {
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var preview = prepared(office, "2099-02-28T17:30");
    assertThat(preview.text()).contains("发布前检查", "截止日期是休息日", "草拟中");
    var id = preview.path().split("/")[2];
    var town = browser(Demo.BAOLU_DRAFTER);
    assertThat(town.get("/rounds/" + id).status()).isEqualTo(404);
    var opened = office.post("/rounds/" + id + "/open", preview.form("/rounds/" + id + "/open"));
    assertThat(opened.text()).contains("报送情况一览表", "2099年2月28日（周六，休息日）17:30前", "未开始");
    assertThat(town.get("/rounds/" + id).text()).contains("白鹭镇", "申请延期");
  }

  @Test
  void dates_out_of_order_are_refused_and_what_was_typed_stays() {
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form = new LinkedHashMap<>(office.get("/rounds/prepare").form("/rounds/prepare"));
    form.put("noticeNumber", "安法治办〔2026〕77号");
    form.put("due", "2001-01-01T00:00");
    var refused = office.post("/rounds/prepare", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#noticeNumber").val()).isEqualTo("安法治办〔2026〕77号");
  }

  @Test
  void a_unit_sees_its_own_line_and_no_tools_of_the_office() {
    var round = api.round(2025);
    var own = browser(Demo.BAOLU_DRAFTER).get("/rounds/" + round);
    assertThat(own.html().select("tbody tr th a, tbody tr th").text()).contains("白鹭镇");
    assertThat(own.text()).doesNotContain("望潮街道", "生成通报", "报送率");
    for (var path :
        new String[] {"/figures", "/overview.xlsx", "/overview.csv", "/circular.docx"}) {
      assertThat(browser(Demo.BAOLU_DRAFTER).get("/rounds/" + round + path).status())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(browser(Demo.LINDU_DRAFTER).get("/rounds/" + round).status()).isEqualTo(404);
  }

  @Test
  void the_office_filters_by_state_time_and_name() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var all = office.get("/rounds/" + round);
    assertThat(all.text()).contains("白鹭镇", "望潮街道", "未报");
    assertThat(office.get("/rounds/" + round + "?q=白鹭").html().select("table.ledger").text())
        .contains("白鹭镇")
        .doesNotContain("望潮街道");
    assertThat(office.get("/rounds/" + round + "?state=published").text()).contains("没有符合条件的单位");
    assertThat(office.get("/rounds/" + round + "?time=missing&sort=wait&stay=2&page=7").status())
        .isEqualTo(200);
  }

  @Test
  void a_reminder_stands_on_the_units_desk() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form =
        new LinkedHashMap<>(office.get("/rounds/" + round).form("/rounds/" + round + "/nudge"));
    form.put("unit", Demo.BAOLU_DRAFTER.unit());
    form.put("text", "请于本周五前报送，谢谢配合。");
    form.put("verb", "nudge");
    assertThat(office.post("/rounds/" + round + "/nudge", form).text()).contains("催报");
    assertThat(browser(Demo.BAOLU_DRAFTER).get("/").text()).contains("请于本周五前报送，谢谢配合。");
    form.put("verb", "copy");
    assertThat(office.post("/rounds/" + round + "/nudge", form).html().select("textarea").text())
        .contains("白鹭镇：", "请于本周五前报送");
  }

  @Test
  void nobody_is_reminded_of_what_is_done() {
    var report = api.submitted(2025);
    var round =
        api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + report).extract().<String>path("round");
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form =
        new LinkedHashMap<>(office.get("/rounds/" + round).form("/rounds/" + round + "/nudge"));
    form.put("unit", Demo.BAOLU_DRAFTER.unit());
    form.put("verb", "nudge");
    var refused = office.post("/rounds/" + round + "/nudge", form);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("没有催报：所选单位都已报送");
  }

  @Test
  void more_time_is_asked_for_granted_and_shown() {
    var round = api.round(2025);
    var town = browser(Demo.BAOLU_DRAFTER);
    var asked =
        town.post(
            "/rounds/" + round + "/extensions",
            Map.of("until", "2099-03-06T17:30", "reason", "机构调整，资料移交未完成"));
    assertThat(asked.text()).contains("等待答复", "机构调整");
    assertThat(
            town.post(
                    "/rounds/" + round + "/extensions",
                    Map.of("until", "2099-03-09T17:30", "reason", "再申请"))
                .text())
        .contains("已有一条延期申请还没有答复");
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var page = office.get("/rounds/" + round);
    var action =
        page.html().select("form[action^=/rounds/" + round + "/extensions/]").attr("action");
    var granted =
        office.post(action, Map.of("verb", "grant", "until", "2099-03-06T17:30", "reason", "情况属实"));
    assertThat(granted.text()).contains("同意延期", "延期");
    assertThat(town.get("/rounds/" + round).text()).contains("2099年3月6日17:30前");
    assertThat(office.post(action, Map.of("verb", "decline", "reason", "晚了")).status())
        .isEqualTo(409);
  }

  @Test
  void what_went_another_way_is_noted_with_its_date() {
    var round = api.round(2025);
    var town = browser(Demo.BAOLU_DRAFTER);
    assertThat(
            town.post(
                    "/rounds/" + round + "/elsewhere",
                    Map.of("recipient", "安澜区人大常委会", "way", "机要交换", "on", "2026-01-15"))
                .text())
        .contains("安澜区人大常委会", "2026年1月15日");
    assertThat(
            town.post(
                    "/rounds/" + round + "/elsewhere",
                    Map.of("recipient", "安澜区人大常委会", "way", "机要交换", "on", "2999-01-15"))
                .status())
        .isEqualTo(422);
  }

  @Test
  void an_exempt_unit_owes_nothing_and_counts_in_no_rate() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var unit = "/rounds/" + round + "/units/" + Demo.WANGCHAO_DRAFTER.unit();
    var before = owing(office, round);
    assertThat(office.post(unit + "/exemption", Map.of("reason", "", "verb", "exempt")).status())
        .isEqualTo(422);
    assertThat(
            office
                .post(unit + "/exemption", Map.of("reason", "2025年12月新组建", "verb", "exempt"))
                .text())
        .contains("2025年12月新组建");
    assertThat(owing(office, round)).isEqualTo(before - 1);
  }

  /// How many units the rates count.
  private static int owing(Browser office, String round) {
    return Integer.parseInt(office.get("/rounds/" + round).html().select("progress").attr("max"));
  }

  @Test
  void the_office_reads_the_submitted_text_and_its_figures_but_never_a_draft() throws IOException {
    var report = api.submitted(2025);
    var round =
        api.get(Demo.BAOLU_DRAFTER, "/api/reports/" + report).extract().<String>path("round");
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var text = office.get("/rounds/" + round + "/units/" + Demo.BAOLU_DRAFTER.unit());
    assertThat(text.text()).contains("法制审核力量偏弱", "第1稿");
    var figures = office.get("/rounds/" + round + "/figures");
    var link = figures.html().select("table.figures a").first();
    var target = link == null ? "#" : link.attr("href");
    assertThat(text.html().getElementById(target.substring(target.indexOf('#') + 1))).isNotNull();
    api.begin(Demo.WANGCHAO_DRAFTER, round, UUID.randomUUID().toString()).statusCode(201);
    assertThat(office.get("/rounds/" + round + "/units/" + Demo.WANGCHAO_DRAFTER.unit()).text())
        .contains("还没有报送过");
    try (var book =
        new XSSFWorkbook(
            new ByteArrayInputStream(office.file("/rounds/" + round + "/figures.xlsx")))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue()).isEqualTo("白鹭镇");
    }
  }

  @Test
  void the_overview_leaves_as_book_as_lines_and_as_circular() throws IOException {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var at = "/rounds/" + round;
    try (var book =
        new XSSFWorkbook(new ByteArrayInputStream(office.file(at + "/overview.xlsx")))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(9);
    }
    assertThat(new String(office.file(at + "/overview.csv"), StandardCharsets.UTF_8))
        .startsWith("\uFEFF")
        .contains("白鹭镇人民政府", "未报");
    try (var circular =
        new XWPFDocument(new ByteArrayInputStream(office.file(at + "/circular.docx")))) {
      assertThat(circular.getParagraphs().stream().map(one -> one.getText()).toList())
          .anyMatch(text -> text.contains("报送率0.0%"))
          .anyMatch(text -> text.startsWith("尚未报送"));
    }
    assertThat(office.get(at + "/print").html().select("form.filters")).isEmpty();
  }

  @Test
  void the_collection_sheet_goes_out_and_comes_back() throws IOException {
    var round = api.round(2025);
    var town = browser(Demo.BAOLU_DRAFTER);
    assertThat(town.get("/rounds/" + round + "/collection").text()).contains("数据采集表");
    try (var book =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                town.file("/rounds/" + round + "/collection/sheet.xlsx?offices=党政办、司法所")))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("司法所");
    }
  }

  @Test
  void an_open_round_changes_its_terms_and_says_what_becomes_of_drafts() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var form =
        new LinkedHashMap<>(
            office.get("/rounds/" + round + "/plan").form("/rounds/" + round + "/terms"));
    form.put("drafts", "keep");
    assertThat(office.post("/rounds/" + round + "/terms", form).text()).contains("请写明变更原因");
    form.put("reason", "镇街改为一级审核");
    form.put("chain-sub-district-1", Demo.FAZHI_REVIEWER.unit());
    assertThat(office.post("/rounds/" + round + "/terms", form).text()).contains("还没有设定由谁审核");
    form.put("chain-district-bureau-1", Demo.FAZHI_REVIEWER.unit());
    form.put("chain-district-government-1", Demo.FAZHI_REVIEWER.unit());
    var changed = office.post("/rounds/" + round + "/terms", form);
    assertThat(changed.text()).contains("变更记录", "镇街改为一级审核", "按原模板和原审核层级办完");
    assertThat(office.post("/rounds/" + round + "/terms", form).text())
        .as("a second click")
        .isEqualTo(changed.text());
    form.put("command", UUID.randomUUID().toString());
    assertThat(office.post("/rounds/" + round + "/terms", form).status()).isEqualTo(412);
  }

  @Test
  void an_opening_that_is_refused_keeps_who_owes() {
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    var preview = prepared(office, "2099-02-27T17:30");
    var open = preview.path().replace("/plan", "/open");
    var stale = new LinkedHashMap<>(preview.form(open));
    stale.put("version", "99");
    var refused = office.post(open, stale);
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.html().select("input[name=owingKind][checked]").eachAttr("value"))
        .isEqualTo(preview.html().select("input[name=owingKind][checked]").eachAttr("value"))
        .isNotEmpty();
  }

  @Test
  void every_page_of_rounds_reads_in_english_too() {
    var round = api.round(2025);
    var office = browser(Demo.FAZHI_ADMINISTRATOR);
    assertThat(office.get("/rounds/" + round + "?lang=en").text())
        .contains("Overview of submissions");
    assertThat(office.get("/rounds/" + round + "/figures?lang=en").text())
        .contains("Summary of indicators");
    assertThat(office.get("/rounds/prepare?lang=en").text()).contains("Prepare the round");
  }

  private Browser.Page prepared(Browser office, String due) {
    var form = new LinkedHashMap<>(office.get("/rounds/prepare").form("/rounds/prepare"));
    form.put("noticeNumber", "安法治办〔2026〕" + UUID.randomUUID().toString().substring(0, 4) + "号");
    form.put("due", due);
    form.put("owingKind", "sub-district");
    form.put("chain-sub-district-1", Demo.SIFA_REVIEWER.unit());
    form.put("chain-sub-district-2", Demo.FAZHI_REVIEWER.unit());
    var page = office.post("/rounds/prepare", form);
    assertThat(page.path()).as("%d %s", page.status(), page.text()).endsWith("/plan");
    return page;
  }

  private Browser browser(Demo.Login login) {
    return new Browser(RestAssured.port).signIn(login);
  }
}
