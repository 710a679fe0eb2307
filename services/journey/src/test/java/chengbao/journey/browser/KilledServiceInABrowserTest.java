package chengbao.journey.browser;

import chengbao.local.RunningStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// A service ends in the middle of a sentence. No other story may be told meanwhile.
@Tag("system")
@Isolated
class KilledServiceInABrowserTest {
  private static final String UNIT = "白鹭镇";

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_service_killed_while_somebody_types_loses_nothing() {
    String report = office.drafted(UNIT).id();
    DraftingPage drafter =
        DraftingPage.opened(
            browser, "baolu-drafter", office.addresses.submissionUrl() + "/reports/" + report);
    drafter.types("这一句写在系统停下以前。");

    RunningStack.given().kill("submission");

    drafter.types("这一句写在系统停着的时候。");
    drafter.isToldInTheEnd("连不上系统");
    drafter.isToldInTheEnd("已自动保存");
    drafter.reload();
    drafter.reads("系统停下以前");
    drafter.reads("系统停着的时候");
  }
}
