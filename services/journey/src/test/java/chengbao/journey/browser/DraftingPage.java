package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/// The drafting page before somebody who writes in the last section of a report.
///
/// @param person who sits there
record DraftingPage(Person person) {
  /// Milliseconds after which whoever drafts is told in any case, a restart of the service
  /// included.
  private static final double IN_THE_END = 90_000;

  /// Somebody signs in and the page is there, its scripts at work.
  static DraftingPage opened(OfficeBrowser browser, String username, String address) {
    Person drafter = browser.seat(Width.DESKTOP).signIn(username, address);
    DraftingPage page = new DraftingPage(drafter);
    assertThat(page.section()).isVisible();
    drafter.page().waitForLoadState();
    return page;
  }

  Locator section() {
    return person.page().locator("textarea[id^='body-']").last();
  }

  /// The line that says what has become of the words.
  Locator told() {
    return person.page().locator("#told");
  }

  void isToldInTheEnd(String words) {
    assertThat(told())
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(IN_THE_END));
  }

  /// @param words without a sign that means something in a pattern: the browser compares
  void reads(String words) {
    assertThat(section()).hasValue(Pattern.compile(words));
  }

  /// At the end of the last section, key by key for the script to see.
  void types(String sentence) {
    section().focus();
    person.page().keyboard().press("Control+End");
    person.page().keyboard().insertText(sentence);
  }

  /// The same, until the service has answered that it is saved.
  void saves(String sentence) {
    person
        .page()
        .waitForResponse(
            answer -> answer.url().contains("/sections/") && answer.status() == 200,
            () -> types(sentence));
    assertThat(told()).containsText("已自动保存");
  }

  void reload() {
    person.page().reload();
  }
}
