package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A reviewer's day at the desk: words selected with the mouse, a login that ends in mid-sentence,
/// one report after the other by keys alone.
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
class ReviewingInABrowserTest {
  private static final String STORY = "reviewing";
  private static final String UNIT = "望潮街道";
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

  @Test
  void of_two_reviewers_at_once_one_decides_and_the_other_reads_who_and_when() {
    String report = office.submitted(UNIT);
    Person first = seated("/cases/" + report);
    Person second = seated("sifa-shared", "/cases/" + report);

    first.button("签收").dblclick();
    assertThat(first.field("审核意见")).isVisible();
    second.press("签收");
    second.shot(STORY, "somebody-was-first");
    assertThat(second.text("林知远已于").first()).isVisible();
    assertThat(second.text("现在的办理人是林知远").first()).isVisible();

    first.field("审核意见").fill("要素齐全，同意上报。");
    first.button("初审通过报下一级").dblclick();
    assertThat(first.text("初审通过").first()).isVisible();
    first.page().waitForURL("**view=acts**");
    first.page().goBack();
    first.field("退回原因").selectOption("C05");
    first.field("退回理由").fill("从上一页又写的话。");
    first.press("退回修改");
    first.shot(STORY, "already-decided");
    assertThat(first.text("林知远已于").first()).isVisible();
    assertThat(first.text("从上一页又写的话。").first()).isVisible();

    assertThat(office.acts(UNIT, report, "claim-case")).isEqualTo(1);
    assertThat(office.acts(UNIT, report, "endorse-report")).isEqualTo(1);
    assertThat(office.acts(UNIT, report, "return-report")).isZero();
  }

  @Test
  void a_report_taken_back_while_it_lies_open_says_so() {
    String report = office.submitted(UNIT);
    Person reviewer = seated("/cases/" + report);

    office.takenBack(UNIT, report);
    reviewer.press("签收");

    assertThat(reviewer.text("应单位申请").first()).isVisible();
    assertThat(reviewer.text("现在等单位修改后重新报送").first()).isVisible();
    reviewer.shot(STORY, "taken-back");
    assertThat(office.acts(UNIT, report, "claim-case")).isZero();
  }

  @Test
  void an_officer_moved_away_while_the_desk_is_open_decides_nothing_and_keeps_the_words() {
    String report = office.submitted(UNIT);
    Runnable callBack = office.lent("fazhi-reviewer2", UNIT);
    Person reviewer = seated("fazhi-reviewer2", "/cases");
    reviewer.page().locator(".seats").click();
    reviewer.page().locator(".seats button", named("司法局")).last().click();
    reviewer.open(office.addresses.reviewUrl() + "/cases/" + report);
    reviewer.press("签收");
    reviewer.field("审核意见").fill("这句话写在调离之前。");

    callBack.run();
    reviewer.press("初审通过报下一级");

    reviewer.shot(STORY, "moved-away");
    assertThat(reviewer.text("没有报下一级").first()).isVisible();
    assertThat(reviewer.text("这句话写在调离之前。").first()).isVisible();
    assertThat(office.acts(UNIT, report, "endorse-report")).isZero();
  }

  private static Page.LocatorOptions named(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  /// At the page, its scripts at work.
  private Person seated(String path) {
    return seated("sifa-reviewer", path);
  }

  private Person seated(String username, String path) {
    String address = office.addresses.reviewUrl() + path;
    Person reviewer = browser.seat(Width.DESKTOP).signIn(username, address);
    reviewer.page().waitForURL(at -> at.startsWith(office.addresses.reviewUrl()));
    return reviewer;
  }
}
