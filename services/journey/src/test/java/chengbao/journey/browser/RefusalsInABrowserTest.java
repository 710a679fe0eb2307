package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What pages do when something is not to be: a sentence a clerk understands, and nothing lost.
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
class RefusalsInABrowserTest {
  private static final String STORY = "refusals";

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  @AfterEach
  void close() {
    assertThat(browser.hosts()).containsExactly("127.0.0.1");
    browser.close();
  }

  @Test
  void a_drafter_does_not_open_rounds() {
    Person drafter = browser.seat(Width.DESKTOP).signIn("qingli-drafter", submission("/"));

    assertThat(drafter.open(submission("/rounds/new"))).isEqualTo(403);
    assertThat(drafter.text("没有办理").first()).isVisible();
    drafter.shot(STORY, "wrong-role");
  }

  @Test
  void a_drafter_has_no_work_list_of_a_reviewer() {
    Person drafter = browser.seat(Width.DESKTOP).signIn("qingli-drafter", submission("/"));

    assertThat(drafter.open(review("/cases"))).isEqualTo(403);
    drafter.shot(STORY, "wrong-service");
  }

  @Test
  void another_units_report_does_not_exist() {
    String report = office.drafted("青篱镇").id();
    Person stranger = browser.seat(Width.DESKTOP).signIn("wangchao-drafter", submission("/"));

    assertThat(stranger.open(submission("/reports/" + report))).isEqualTo(404);
    assertThat(stranger.text("没有找到").first()).isVisible();
    stranger.shot(STORY, "another-units-report");
  }

  @Test
  void another_districts_case_does_not_exist() {
    String report = office.submitted("青篱镇");
    Person stranger = browser.seat(Width.DESKTOP).signIn("lindu-reviewer", review("/cases"));

    assertThat(stranger.open(review("/cases/" + report))).isEqualTo(404);
    stranger.shot(STORY, "another-districts-case");
  }

  @Test
  void a_stale_page_cannot_decide_and_keeps_what_was_typed() {
    String report = office.claimed("青篱镇");
    String address = review("/cases/" + report);
    Person reviewer = browser.seat(Width.DESKTOP).signIn("sifa-reviewer", address);
    Page stale = reviewer.tab(address);
    reviewer.field("审核意见").fill("同意上报。");
    reviewer.press("初审通过报下一级");

    stale.getByLabel("退回原因").selectOption("C05");
    stale.getByLabel("退回理由").fill("这条意见写在旧页面上。");
    stale.getByRole(AriaRole.BUTTON, named("退回修改")).click();

    assertThat(stale.getByText("没有").first()).isVisible();
    assertThat(stale.getByText("这条意见写在旧页面上。").first()).isVisible();
    assertThat(office.acts("青篱镇", report, "return-report")).isZero();
  }

  @Test
  void an_expired_login_keeps_what_was_typed() {
    String report = office.drafted("青篱镇").id();
    Person drafter =
        browser.seat(Width.DESKTOP).signIn("qingli-drafter", submission("/reports/" + report));
    Locator section = drafter.page().locator("textarea[name^='body-']").last();
    section.fill(section.inputValue() + "\n这一句写在登录过期之后。");

    drafter.loseSession();
    drafter.press("保存并校核");

    assertThat(drafter.text("写好的文字还在").first()).isVisible();
    drafter.shot(STORY, "login-expired");
    drafter.press("再提交一次");
    drafter.open(submission("/reports/" + report));
    assertThat(drafter.text("这一句写在登录过期之后。").first()).isVisible();
  }

  @Test
  void signing_out_of_one_service_signs_out_of_all() {
    Person reviewer = browser.seat(Width.DESKTOP).signIn("fazhi-reviewer", review("/cases"));
    assertThat(reviewer.open(submission("/"))).isEqualTo(200);
    assertThat(reviewer.text("周知微").first()).isVisible();

    reviewer.press("退出");
    assertThat(reviewer.page().locator("#username")).isVisible();
    reviewer.open(review("/cases"));
    reviewer.shot(STORY, "signed-out-of-review");
    assertThat(reviewer.page().locator("#username")).isVisible();
    reviewer.open(submission("/"));
    assertThat(reviewer.page().locator("#username")).isVisible();
  }

  @Test
  void english_is_there_for_those_who_choose_it() {
    Person drafter = browser.seat(Width.PHONE).signIn("qingli-drafter", submission("/"));

    drafter.link("English").click();

    assertThat(drafter.page().locator("html")).hasAttribute("lang", "en");
    drafter.shot(STORY, "english");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String submission(String path) {
    return office.addresses.submissionUrl() + path;
  }

  private String review(String path) {
    return office.addresses.reviewUrl() + path;
  }
}
