package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.story.Sample;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole way by hand, as officers go it: every role at a browser of its own, through the real
/// pages and the real login page.
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
class WholeWayInABrowserTest {
  private static final String STORY = "whole-way";
  private static final String UNIT = "白鹭镇";
  private static final String REASON = "第一部分合计与分项不符，请核对。";
  private static final String ANSWER = "已核对第一部分数据并更正。";

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_report_goes_from_its_drafter_to_the_portal(Width width) {
    String round = Office.roundTitle();
    openRound(width, round);
    Person drafter = browser.seat(width).signIn("baolu-drafter", submission("/"));
    String report = draft(drafter, round, width);
    Person signatory = browser.seat(width).signIn("baolu-signatory", submission("/"));
    declined(signatory, drafter, report);
    signed(signatory, report);

    Person reviewer = browser.seat(width).signIn("sifa-reviewer", review("/cases"));
    returned(reviewer, report);
    answered(drafter, report);
    signed(signatory, report);
    endorsed(reviewer, report);
    Person last = browser.seat(width).signIn("fazhi-reviewer", review("/cases"));
    approved(last, report);

    published(drafter, report);
    Person citizen = browser.seat(width);
    read(citizen, report);

    assertThat(browser.hosts()).containsExactly("127.0.0.1");
    for (Person person : new Person[] {drafter, signatory, reviewer, last, citizen}) {
      assertThat(person.complaints()).isEmpty();
    }
  }

  private void openRound(Width width, String title) {
    Person administrator =
        browser.seat(width).signIn("fazhi-administrator", submission("/rounds/new"));
    administrator.field("任务名称").fill(title);
    administrator.field("通知文号").fill("安法治办〔2026〕2号");
    administrator.field("报告年度").fill(Integer.toString(Office.year()));
    administrator
        .field("截止日期")
        .fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
    administrator.shot(STORY, "administrator-opens-the-round");
    administrator.press("发布任务");
    assertThat(administrator.heading("报送情况一览表")).isVisible();
    assertThat(administrator.text(title).first()).isVisible();
    administrator.shot(STORY, "administrator-sees-the-units");
  }

  private String draft(Person drafter, String round, Width width) {
    drafter.shot(STORY, "drafter-desk");
    drafter.row(round).getByText("开始拟稿").click();
    assertThat(drafter.heading("导入报告").first()).isVisible();
    String address = drafter.page().url();
    drafter.shot(STORY, "drafter-imports");
    bring(drafter, width);
    assertThat(drafter.link("存在的不足和原因").first()).isVisible();
    drafter.field("主动公开").first().check();
    drafter.field("保密审查人").fill("梁听雨");
    drafter.field("已做保密审查").check();
    drafter.press("保存并校核");
    assertThat(drafter.text("已保存").first()).isVisible();
    assertThat(drafter.text("还不能送签")).hasCount(0);
    drafter.shot(STORY, "drafter-writes");
    drafter.press("送签");
    assertThat(drafter.text("已送签，等签发人办理")).isVisible();
    drafter.shot(STORY, "drafter-has-sent-it");
    return address.replaceAll("/import.*", "").replaceAll(".*/", "");
  }

  /// On a desk the file is uploaded, on a phone the text is pasted.
  private void bring(Person drafter, Width width) {
    byte[] text = Sample.report(office.unit(UNIT), Office.year(), 1).bytes();
    if (width == Width.PHONE) {
      drafter.field("报告全文").fill(new String(text, StandardCharsets.UTF_8));
      drafter.press("识别全文");
    } else {
      drafter.field("报告文件").setInputFiles(new FilePayload("report.txt", "text/plain", text));
      drafter.press("上传并识别");
    }
  }

  private void declined(Person signatory, Person drafter, String report) {
    signatory.open(submission("/reports/" + report));
    assertThat(signatory.text("请阅读全文后签发").first()).isVisible();
    signatory.shot(STORY, "signatory-reads");
    signatory.field("退回拟稿人的原因").fill("请再核对培训期数。");
    signatory.press("退回拟稿人");
    drafter.open(submission("/reports/" + report));
    assertThat(drafter.text("没有签发，退回拟稿人").first()).isVisible();
    assertThat(drafter.text("请再核对培训期数。").first()).isVisible();
    drafter.shot(STORY, "drafter-is-declined");
    drafter.press("送签");
    assertThat(drafter.text("已送签，等签发人办理")).isVisible();
  }

  private void signed(Person signatory, String report) {
    signatory.open(submission("/reports/" + report));
    signatory.press("签发并报送");
    assertThat(signatory.text("已报送").first()).isVisible();
    signatory.shot(STORY, "signatory-has-submitted");
  }

  private void returned(Person reviewer, String report) {
    reviewer.reloadUntil(reviewer.page().locator("a[href='/cases/" + report + "']"));
    reviewer.shot(STORY, "reviewer-work-list");
    reviewer.open(review("/cases/" + report));
    reviewer.press("签收");
    reviewer.shot(STORY, "reviewer-desk");
    reviewer.field("退回原因").selectOption("C05");
    reviewer.field("退回理由").fill(REASON);
    reviewer.press("退回修改");
    assertThat(reviewer.text("已退回，等单位修改后重新报送").first()).isVisible();
    reviewer.shot(STORY, "reviewer-has-returned");
  }

  private void answered(Person drafter, String report) {
    drafter.open(submission("/reports/" + report));
    drafter.reloadUntil(drafter.text(REASON));
    assertThat(drafter.text("区司法局 林知远 退回修改").first()).isVisible();
    drafter.shot(STORY, "drafter-reads-the-reason");
    drafter.field("答复").first().fill(ANSWER);
    Locator achievements =
        drafter.page().locator("textarea[name^='body-']").filter(containing("培训班4期")).first();
    achievements.fill(achievements.inputValue().replace("培训班4期", "培训班5期"));
    drafter.press("保存并校核");
    compared(drafter, report);
    drafter.field("保密审查人").fill("梁听雨");
    drafter.field("已做保密审查").check();
    drafter.shot(STORY, "drafter-has-answered");
    drafter.press("送签");
    drafter.shot(STORY, "drafter-sends-it-again");
    assertThat(drafter.text("已送签，等签发人办理")).isVisible();
  }

  private void compared(Person drafter, String report) {
    drafter.link("对照上次报送稿").first().click();
    assertThat(drafter.text("改动 1 段，新增 0 段，删去 0 段").first()).isVisible();
    drafter.shot(STORY, "drafter-compares");
    drafter.link("看这一段").first().click();
    drafter
        .page()
        .waitForURL(Pattern.compile(".*/reports/" + report + "\\?paragraph=\\d+#part-.*"));
  }

  private void endorsed(Person reviewer, String report) {
    reviewer.open(review("/cases/" + report));
    reviewer.reloadUntil(reviewer.button("初审通过报下一级"));
    assertThat(reviewer.text(ANSWER).first()).isVisible();
    reviewer.open(review("/cases/" + report + "?view=previous"));
    assertThat(reviewer.page().getByText("第2稿").first()).isVisible();
    reviewer.shot(STORY, "reviewer-compares");
    reviewer.open(review("/cases/" + report));
    reviewer.field("审核意见").fill("数据已更正，内容完整。");
    reviewer.press("初审通过报下一级");
    reviewer.shot(STORY, "reviewer-has-endorsed");
  }

  private void approved(Person last, String report) {
    last.open(review("/cases/" + report));
    last.reloadUntil(last.button("签收"));
    last.press("签收");
    last.field("审核意见").fill("准予备案。");
    last.shot(STORY, "oversight-office-decides");
    last.press("审定，准予备案");
    assertThat(last.text("已审定，准予备案").first()).isVisible();
    last.shot(STORY, "oversight-office-has-approved");
  }

  private void published(Person drafter, String report) {
    drafter.open(submission("/reports/" + report));
    drafter.reloadUntil(drafter.link("看公开页面"));
    assertThat(drafter.text("索引号").first()).isVisible();
    drafter.shot(STORY, "drafter-sees-it-public");
    drafter.open(submission("/reports/" + report + "/record"));
    assertThat(drafter.text("审定（准予备案）").first()).isVisible();
    drafter.shot(STORY, "record");
  }

  private void read(Person citizen, String report) {
    assertThat(citizen.open(office.addresses.portalUrl() + "/")).isEqualTo(200);
    citizen.shot(STORY, "portal-home");
    assertThat(citizen.open(office.addresses.portalUrl() + "/reports/" + report)).isEqualTo(200);
    assertThat(citizen.text("举办法治专题培训班5期").first()).isVisible();
    assertThat(citizen.text("已核验").first()).isVisible();
    citizen.shot(STORY, "portal-report");
    assertThat(citizen.hasCookies()).isFalse();
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private String submission(String path) {
    return office.addresses.submissionUrl() + path;
  }

  private String review(String path) {
    return office.addresses.reviewUrl() + path;
  }
}
