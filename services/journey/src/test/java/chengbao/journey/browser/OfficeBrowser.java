package chengbao.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/// The system's own Chromium, and every address it asked for.
final class OfficeBrowser implements AutoCloseable {
  private static final List<Path> USUAL =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-domain-reliability",
          "--disable-sync",
          "--no-first-run",
          "--no-pings");

  /// Started once for all stories that one thread tells, because Playwright serves one thread only,
  /// and ended with the run; each story has seats of its own.
  private static final class Chromium {
    private static final ThreadLocal<Browser> STARTED = ThreadLocal.withInitial(Chromium::start);

    /// Milliseconds that a page may take on a machine that does everything else besides.
    private static final double BUSY = 60_000;

    static {
      PlaywrightAssertions.setDefaultAssertionTimeout(BUSY);
    }

    static BrowserContext context(Browser.NewContextOptions options) {
      BrowserContext context = STARTED.get().newContext(options);
      context.setDefaultTimeout(BUSY);
      return context;
    }

    private static Browser start() {
      List<String> arguments = new ArrayList<>(QUIET);
      if (System.getProperty("user.name").equals("root")) {
        arguments.add("--no-sandbox");
      }
      return Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(program())
                  .setArgs(arguments)
                  .setHeadless(true));
    }

    private static Path program() {
      return USUAL.stream()
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
    }
  }

  private final Set<String> hosts = new ConcurrentSkipListSet<>();
  private final List<Person> people = new ArrayList<>();

  /// Somebody sits down at a fresh browser.
  Person seat(Width width) {
    Person person = new Person(Chromium.context(width.options()), width);
    person.onRequest(address -> hosts.add(URI.create(address).getHost() + ""));
    people.add(person);
    return person;
  }

  /// The same, with a script of the test's own on every page, which the pages' policy would not let
  /// in.
  Person seatBeforeScripts(Width width, String script) {
    Person person = new Person(Chromium.context(width.options().setBypassCSP(true)), width);
    person.page().context().addInitScript(script);
    people.add(person);
    return person;
  }

  /// The hosts that pages made the browser ask.
  Set<String> hosts() {
    return hosts;
  }

  @Override
  public void close() {
    people.forEach(Person::leave);
  }
}
