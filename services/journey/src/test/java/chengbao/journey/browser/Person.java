package chengbao.journey.browser;

import chengbao.journey.story.Patience;
import chengbao.local.DemoDistrict;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Somebody at a browser of their own: goes to pages, reads them, presses what is written on them.
final class Person {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(90), Duration.ofMillis(250));
  private static final Pattern SESSIONS = Pattern.compile("q_session.*");

  private final BrowserContext context;
  private final Width width;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private int shots;
  private int pages;

  Person(BrowserContext context, Width width) {
    this.context = context;
    this.width = width;
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onDOMContentLoaded(_ -> pages++);
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  void onRequest(Consumer<String> asked) {
    context.onRequest(request -> asked.accept(request.url()));
  }

  /// Goes to an address; signs in where the login page comes up.
  Person signIn(String username, String address) {
    page.navigate(address);
    page.locator("#username").fill(username);
    page.locator("#password").fill(DemoDistrict.PASSWORD);
    LoginTurns.take(
        username,
        () -> {
          button("登录").click();
          page.waitForURL(at -> !at.contains("/realms/"));
        });
    return this;
  }

  /// Goes to an address and tells the status of the answer.
  int open(String address) {
    Response answer = page.navigate(address);
    return answer == null ? 0 : answer.status();
  }

  Page page() {
    return page;
  }

  /// Another tab of the same browser, signed in alike.
  Page tab(String address) {
    Page tab = context.newPage();
    tab.navigate(address);
    return tab;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  Locator field(String label) {
    return page.getByLabel(label);
  }

  Locator text(String words) {
    return page.getByText(words);
  }

  /// The line of a list that contains these words.
  Locator row(String words) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(words))
        .first();
  }

  /// Presses a button, and waits for the page that follows; a form sends itself only after what is
  /// being saved has been saved.
  void press(String name) {
    int before = pages;
    button(name).first().click();
    page.waitForCondition(() -> pages > before);
  }

  /// Presses a key that leads to another page.
  void leaveBy(String key) {
    String here = page.url();
    page.keyboard().press(key);
    page.waitForURL(address -> !address.equals(here));
  }

  /// Loads the page again until this can be seen: another service has to tell about it first.
  void reloadUntil(Locator seen) {
    PATIENCE.until(
        page.url() + " shows " + seen,
        () -> {
          if (seen.first().isVisible()) {
            return Optional.of(seen);
          }
          page.reload();
          return Optional.empty();
        });
  }

  /// Keeps a picture of the whole page, where pictures are wanted.
  void shot(String story, String what) {
    shots++;
    Pictures.take(page, story, width.code(), "%02d".formatted(shots), what);
  }

  /// The login of the services ends, as after hours away from the desk.
  void loseSession() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSIONS));
  }

  /// The line of this browser is cut, or mended.
  void offline(boolean cut) {
    context.setOffline(cut);
  }

  /// Whether any site has left a cookie.
  boolean hasCookies() {
    return !context.cookies().isEmpty();
  }

  /// What the browser complained about: scripts, styles or addresses that a page may not use.
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  void leave() {
    context.close();
  }
}
