package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A reviewer's day at the desk: words selected with the mouse, a login that ends in mid-sentence,
/// one report after the other by keys alone.
@Tag("system")
class ReviewingInABrowserTest {
  private static final String STORY = "reviewing";
  private static final String UNIT = "青篱镇";
  private static final String SELECT =
      """
      () => {
        const passage = [...document.querySelectorAll(".sheet .block[id] .text p")]
          .find((one) => one.firstChild?.nodeType === Node.TEXT_NODE && one.firstChild.length > 30);
        const range = document.createRange();
        range.setStart(passage.firstChild, 4);
        range.setEnd(passage.firstChild, 16);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return range.toString();
      }\
      """;

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  @AfterEach
  void close() {
    assertThat(browser.hosts()).containsExactly("127.0.0.1");
    browser.close();
  }

  @Test
  void a_login_that_ends_in_mid_comment_takes_neither_the_words_nor_the_passage_along() {
    String report = office.claimed(UNIT);
    Person reviewer = seated("/cases/" + report);
    String passage = (String) reviewer.page().evaluate(SELECT);
    reviewer.page().locator("button.comment-selected").click();
    Locator panel = reviewer.page().locator(".comment-panel");
    assertThat(panel.locator("[name=quote]")).hasValue(passage);
    panel.locator("[name=reasonCode]").selectOption("C05");
    panel.locator("[name=words]").fill("这条意见写在登录过期的时候。");

    reviewer.loseSession();
    panel.locator("button[value=save]").click();

    assertThat(reviewer.text("写好的文字还在").first()).isVisible();
    reviewer.shot(STORY, "login-ended");
    assertThat(reviewer.page().locator("textarea[name=words]")).hasValue("这条意见写在登录过期的时候。");
    assertThat(reviewer.page().locator("textarea[name=quote]")).hasValue(passage);
    reviewer.press("再提交一次");
    reviewer.shot(STORY, "words-are-sent-after-all");
    assertThat(reviewer.page().locator(".sheet .note").getByText("这条意见写在登录过期的时候。")).isVisible();
    assertThat(reviewer.page().locator(".comment-panel")).hasCount(0);
    assertThat(reviewer.complaints()).isEmpty();
  }

  @Test
  void one_report_after_the_other_is_opened_and_decided_by_keys() {
    String first = office.claimed(UNIT);
    String second = office.claimed(UNIT);
    Person reviewer = seated("/cases?state=claimed&q=" + UNIT + "&sort=submitted");
    reviewer.page().locator("tbody a[href$='/cases/" + first + "']").first().focus();
    reviewer.leaveBy("o");
    assertThat(reviewer.page().locator("#decision")).isVisible();

    reviewer.leaveBy("n");
    reviewer.leaveBy("p");
    assertThat(reviewer.page()).hasURL(office.addresses.reviewUrl() + "/cases/" + first);

    reviewer.page().keyboard().press("d");
    assertThat(reviewer.field("审核意见")).isFocused();
    reviewer.page().keyboard().insertText("n 不是键，是字。");
    assertThat(reviewer.field("审核意见")).hasValue("n 不是键，是字。");
    reviewer.page().keyboard().press("Tab");
    reviewer.press("初审通过报下一级");
    assertThat(office.acts(UNIT, first, "endorse-report")).isEqualTo(1);
    assertThat(office.acts(UNIT, second, "endorse-report")).isZero();
  }

  /// At the page, its scripts at work.
  private Person seated(String path) {
    String address = office.addresses.reviewUrl() + path;
    Person reviewer = browser.seat(Width.DESKTOP).signIn("sifa-reviewer", address);
    reviewer.page().waitForURL(at -> at.startsWith(office.addresses.reviewUrl()));
    return reviewer;
  }
}
