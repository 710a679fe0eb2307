package chengbao.journey.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/// Pictures of pages, for somebody to look at: taken only where a folder for them is given, as by
/// `./chengbao test --all`. Each takes longer than the page itself.
final class Pictures {
  private static final String FOLDER = System.getProperty("chengbao.pictures", "");

  private Pictures() {}

  /// @param names what the page shows and to whom, from the general to the special
  static void take(Page page, String... names) {
    if (!FOLDER.isEmpty()) {
      String name = String.join(" ", names).replaceAll("[^\\p{L}\\d.-]+", "_") + ".png";
      take(page, Path.of(FOLDER, name));
    }
  }

  private static void take(Page page, Path file) {
    try {
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    } catch (PlaywrightException tooLarge) {
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
  }
}
