package chengbao.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The office's overview on a screen that stays open all afternoon.
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
class OverviewInABrowserTest {
  private static final String UNIT = "白鹭镇";
  private static final int NEXT_LOOK = 10_000;

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void what_a_unit_does_shows_without_reloading() {
    String round = office.opened(UNIT);
    String overview = office.addresses.submissionUrl() + "/rounds/" + round;
    Person person = browser.seat(Width.DESKTOP);
    Page page = person.page();
    page.clock().install();
    person.signIn("fazhi-administrator", overview);
    assertThat(person.row(UNIT)).containsText("未开始");
    page.evaluate("() => { window.stillThisPage = true; }");

    office.begun(UNIT, round);
    page.clock().fastForward(NEXT_LOOK);

    assertThat(person.row(UNIT)).containsText("草稿");
    assertThat(page.evaluate("() => window.stillThisPage")).isEqualTo(true);
    assertThat(person.complaints()).isEmpty();
  }
}
