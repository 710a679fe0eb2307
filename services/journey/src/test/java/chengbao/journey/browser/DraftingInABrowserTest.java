package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// An evening at the drafting page, and everything that goes wrong in it. No keystroke is lost.
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
class DraftingInABrowserTest {
  private static final String STORY = "drafting";
  private static final String UNIT = "白鹭镇";

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  @AfterEach
  void close() {
    assertThat(browser.hosts()).containsExactly("127.0.0.1");
    browser.close();
  }

  @Test
  void two_drafters_in_one_section_both_keep_their_words() {
    String report = office.drafted(UNIT).id();
    DraftingPage first = drafter("baolu-drafter", report);
    DraftingPage second = drafter("baolu-drafter2", report);
    second.saves("这一句是第二位写的。");

    first.types("这一句是第一位写的。");

    first.isToldInTheEnd("两份文字都在页面上");
    assertThat(first.person().page().locator("textarea[id^=theirs-]"))
        .hasValue(Pattern.compile("第二位写的"));
    first.person().shot(STORY, "conflict");
    first.person().page().locator("button[data-merged]").click();
    first.isToldInTheEnd("已自动保存");
    first.reload();
    first.reads("第一位写的");
  }

  @Test
  void a_sentence_typed_offline_is_saved_when_the_line_is_back() {
    String report = office.drafted(UNIT).id();
    DraftingPage drafter = drafter("baolu-drafter", report);
    drafter.person().offline(true);
    drafter.types("这一句写在断网的时候。");
    drafter.isToldInTheEnd("连不上系统");
    drafter.person().shot(STORY, "offline");

    drafter.person().offline(false);

    drafter.isToldInTheEnd("已自动保存");
    drafter.reload();
    drafter.reads("写在断网的时候");
  }

  @Test
  void a_login_that_expires_in_mid_sentence_leaves_the_sentence_in_this_browser() {
    String report = office.drafted(UNIT).id();
    DraftingPage drafter = drafter("baolu-drafter", report);
    drafter.person().loseSession();
    drafter.types("这一句写在登录过期的时候。");
    drafter.isToldInTheEnd("登录过期了");

    drafter.person().open(submission("/reports/" + report));

    assertThat(drafter.person().text("上次没有保存").first()).isVisible();
    drafter.person().shot(STORY, "left-here");
    drafter.person().page().locator("button[value=take]").first().click();
    drafter.isToldInTheEnd("已自动保存");
    drafter.reload();
    drafter.reads("登录过期的时候");
  }

  @Test
  void the_back_button_leads_to_what_was_saved_and_writing_goes_on() {
    String report = office.drafted(UNIT).id();
    DraftingPage drafter = drafter("baolu-drafter", report);
    drafter.saves("这一句写在离开以前。");
    drafter.person().link("历史草稿").first().click();
    assertThat(drafter.person().heading("历史草稿").first()).isVisible();

    drafter.person().page().goBack();

    drafter.reads("写在离开以前");
    drafter.saves("这一句写在回来以后。");
    drafter.reload();
    drafter.reads("写在回来以后");
    drafter.reads("写在离开以前");
  }

  @Test
  void a_paste_of_thirty_megabytes_is_refused_and_nothing_else_is_lost() {
    String report = office.drafted(UNIT).id();
    DraftingPage drafter = drafter("baolu-drafter", report);
    String before = drafter.section().inputValue();

    drafter
        .section()
        .evaluate(
            """
            area => {
              const clipboard = new DataTransfer();
              clipboard.setData("text", "法".repeat(10 * 1024 * 1024));
              const paste = new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true });
              if (area.dispatchEvent(paste)) {
                area.value += clipboard.getData("text");
              }
            }\
            """);

    assertThat(drafter.told()).containsText("超过 10 万字");
    assertThat(drafter.section()).hasValue(before);
    drafter.saves("这一句写在粘贴以后。");
  }

  @Test
  void a_principal_reads_and_finds_the_way_on_a_phone() {
    String report = office.laid(UNIT).id();
    Person principal =
        browser.seat(Width.PHONE).signIn("baolu-signatory", submission("/reports/" + report));
    assertThat(principal.heading("关于" + Office.year() + "年度法治政府建设情况的报告").first()).isVisible();
    assertFits(principal.page());
    principal.shot(STORY, "principal-reads");

    principal.link("公文预览").first().click();

    assertThat(principal.page().locator(".official-page").first()).isVisible();
    assertFits(principal.page());
    principal.shot(STORY, "principal-previews");
  }

  @Test
  void a_double_click_on_sign_and_submit_submits_once() {
    String report = office.laid(UNIT).id();
    Person principal =
        browser.seat(Width.PHONE).signIn("baolu-signatory", submission("/reports/" + report));

    principal.button("签发并报送").dblclick();

    assertThat(principal.text("已报送").first()).isVisible();
    assertThat(office.ownActs(UNIT, report, "sign-and-submit")).isEqualTo(1);
    principal.shot(STORY, "principal-has-submitted");
  }

  private DraftingPage drafter(String username, String report) {
    return DraftingPage.opened(browser, username, submission("/reports/" + report));
  }

  private static void assertFits(Page page) {
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private String submission(String path) {
    return office.addresses.submissionUrl() + path;
  }
}
