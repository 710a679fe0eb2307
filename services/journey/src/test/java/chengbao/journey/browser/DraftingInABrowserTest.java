package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.local.RunningStack;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An evening at the drafting page, and everything that goes wrong in it. No keystroke is lost.
@Tag("system")
class DraftingInABrowserTest {
  private static final String STORY = "drafting";
  private static final String UNIT = "白鹭镇";
  private static final double LONG = 45_000;

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
    Person first = drafter("baolu-drafter", report);
    Person second = drafter("baolu-drafter2", report);
    saved(second, "这一句是第二位写的。");

    type(first, "这一句是第一位写的。");

    assertThat(told(first)).containsText("两份文字都在页面上", within());
    assertThat(first.page().locator("textarea[id^=theirs-]")).hasValue(containing("第二位写的"));
    first.shot(STORY, "conflict");
    first.page().locator("button[data-merged]").click();
    assertThat(told(first)).containsText("已自动保存", within());
    first.page().reload();
    assertThat(section(first)).hasValue(containing("第一位写的"));
  }

  @Test
  void a_sentence_typed_offline_is_saved_when_the_line_is_back() {
    String report = office.drafted(UNIT).id();
    Person drafter = drafter("baolu-drafter", report);
    drafter.offline(true);
    type(drafter, "这一句写在断网的时候。");
    assertThat(told(drafter)).containsText("连不上系统", within());
    drafter.shot(STORY, "offline");

    drafter.offline(false);

    assertThat(told(drafter)).containsText("已自动保存", within());
    drafter.page().reload();
    assertThat(section(drafter)).hasValue(containing("写在断网的时候"));
  }

  @Test
  void a_login_that_expires_in_mid_sentence_leaves_the_sentence_in_this_browser() {
    String report = office.drafted(UNIT).id();
    Person drafter = drafter("baolu-drafter", report);
    drafter.loseSession();
    type(drafter, "这一句写在登录过期的时候。");
    assertThat(told(drafter)).containsText("登录过期了", within());

    drafter.open(submission("/reports/" + report));

    assertThat(drafter.text("上次没有保存").first()).isVisible();
    drafter.shot(STORY, "left-here");
    drafter.page().locator("button[value=take]").first().click();
    assertThat(told(drafter)).containsText("已自动保存", within());
    drafter.page().reload();
    assertThat(section(drafter)).hasValue(containing("登录过期的时候"));
  }

  @Test
  void the_back_button_leads_to_what_was_saved_and_writing_goes_on() {
    String report = office.drafted(UNIT).id();
    Person drafter = drafter("baolu-drafter", report);
    saved(drafter, "这一句写在离开以前。");
    drafter.link("历史草稿").first().click();
    assertThat(drafter.heading("历史草稿").first()).isVisible();

    drafter.page().goBack();

    assertThat(section(drafter)).hasValue(containing("写在离开以前"));
    saved(drafter, "这一句写在回来以后。");
    drafter.page().reload();
    assertThat(section(drafter)).hasValue(containing("写在回来以后"));
    assertThat(section(drafter)).hasValue(containing("写在离开以前"));
  }

  @Test
  void a_paste_of_thirty_megabytes_is_refused_and_nothing_else_is_lost() {
    String report = office.drafted(UNIT).id();
    Person drafter = drafter("baolu-drafter", report);
    String before = section(drafter).inputValue();

    section(drafter)
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

    assertThat(told(drafter)).containsText("超过 10 万字");
    assertThat(section(drafter)).hasValue(before);
    saved(drafter, "这一句写在粘贴以后。");
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

  @Test
  void a_service_killed_while_somebody_types_loses_nothing() {
    String report = office.drafted(UNIT).id();
    Person drafter = drafter("baolu-drafter", report);
    type(drafter, "这一句写在系统停下以前。");

    RunningStack.given().kill("submission");

    type(drafter, "这一句写在系统停着的时候。");
    assertThat(told(drafter)).containsText("连不上系统", within());
    assertThat(told(drafter)).containsText("已自动保存", within());
    drafter.page().reload();
    assertThat(section(drafter)).hasValue(containing("系统停下以前"));
    assertThat(section(drafter)).hasValue(containing("系统停着的时候"));
  }

  private Person drafter(String username, String report) {
    Person drafter = browser.seat(Width.DESKTOP).signIn(username, submission("/reports/" + report));
    assertThat(section(drafter)).isVisible();
    drafter.page().waitForLoadState();
    return drafter;
  }

  private static Locator section(Person drafter) {
    return drafter.page().locator("textarea[id^='body-']").last();
  }

  private static Locator told(Person drafter) {
    return drafter.page().locator("#told");
  }

  /// At the end of the last section, key by key for the script to see.
  private static void type(Person drafter, String sentence) {
    Locator section = section(drafter);
    section.focus();
    drafter.page().keyboard().press("Control+End");
    drafter.page().keyboard().insertText(sentence);
  }

  /// The same, until the service has answered that it is saved.
  private static void saved(Person drafter, String sentence) {
    drafter
        .page()
        .waitForResponse(
            answer -> answer.url().contains("/sections/") && answer.status() == 200,
            () -> type(drafter, sentence));
    assertThat(told(drafter)).containsText("已自动保存");
  }

  private static void assertFits(Page page) {
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  /// @param words without a sign that means something in a pattern: the browser compares
  private static Pattern containing(String words) {
    return Pattern.compile(words);
  }

  private static LocatorAssertions.ContainsTextOptions within() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(LONG);
  }

  private String submission(String path) {
    return office.addresses.submissionUrl() + path;
  }
}
