package chengbao.journey.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticCopyTest {

  private static final Pattern LINK = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

  private static final Map<String, String> PORTAL =
      Map.ofEntries(
          page(
              "/",
              "<link href=\"/look/style.css?1a\"><a href=\"/reports/r1#b-2\">一</a><a"
                  + " href=\"/?lang=en\">e</a>"),
          page(
              "/reports/r1",
              "<a href=\"/reports?year=2025&amp;page=2\">表</a><form action=\"/search\">"),
          page(
              "/reports?year=2025&page=2",
              "<a href=\"/api/reports/r1/editions/1\">数</a><a href=\"/\">首页</a>"),
          page(
              "/reports/r2",
              "<a href=\"/units/..%2F..%2Fetc\">怪</a><a href=\"https://www.anlan.example/\">外</a>"),
          page("/units/..%2F..%2Fetc", "<a href=\"/gone\">撤下</a>"),
          Map.entry("/look/style.css?1a", "text/css|a{}"),
          Map.entry("/api/reports/r1/editions/1", "application/json|{}"),
          Map.entry("/robots.txt", "text/plain|"),
          Map.entry(
              "/sitemap.xml", "application/xml|<loc>https://www.anlan.example/reports/r2</loc>"));

  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer portal;

  @BeforeEach
  void a_portal() throws IOException {
    portal = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    portal.createContext("/", StaticCopyTest::answer);
    portal.start();
  }

  @AfterEach
  void stop() {
    portal.stop(0);
  }

  @Test
  void every_page_is_there_and_no_link_breaks(@TempDir Path folder) throws Exception {
    StaticCopy.Copied copied = copy(folder, "");

    assertThat(copied).isEqualTo(new StaticCopy.Copied(10, List.of()));
    for (Path page : pages(folder)) {
      for (String link : links(page)) {
        if (!link.startsWith("https://")) {
          Path target = page.resolveSibling(link.replaceFirst("#.*", "")).normalize();
          assertThat(target).as("%s in %s", link, page).startsWith(folder).isRegularFile();
        }
      }
    }
    assertThat(links(folder.resolve("index.html")))
        .containsExactly(
            "look/style.css", "reports/r1/index.html#b-2", "https://live.example/?lang=en");
    assertThat(links(folder.resolve("reports/r1/index.html")))
        .containsExactly(
            "../../reports/year-2025-page-2/index.html", "https://live.example/search");
    assertThat(Files.readString(folder.resolve("404.html"))).contains("没有");
  }

  @Test
  void links_are_absolute_where_that_is_wanted(@TempDir Path folder) throws Exception {
    copy(folder, "https://static.example/reports");

    assertThat(links(folder.resolve("reports/year-2025-page-2/index.html")))
        .containsExactly(
            "https://static.example/reports/api/reports/r1/editions/1.json",
            "https://static.example/reports/index.html");
  }

  @Test
  void a_busy_portal_is_asked_again_as_it_wishes_but_not_for_ever(@TempDir Path folder)
      throws Exception {
    AtomicInteger times = new AtomicInteger();
    portal.createContext("/reports/r1", exchange -> later(exchange, times.incrementAndGet() < 3));
    portal.createContext("/reports/r2", exchange -> later(exchange, true));

    StaticCopy.Copied copied = copy(folder, "");

    assertThat(copied.missed()).containsExactly("/reports/r2");
    assertThat(folder.resolve("reports/r1/index.html")).isRegularFile();
    assertThat(pauses).hasSize(2 + 5).allMatch(Duration.ofMinutes(1)::equals);
  }

  private static void later(HttpExchange exchange, boolean busy) throws IOException {
    if (!busy) {
      answer(exchange);
      return;
    }
    exchange.getResponseHeaders().set("Retry-After", "86400");
    exchange.sendResponseHeaders(429, -1);
    exchange.close();
  }

  private StaticCopy.Copied copy(Path folder, String base) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + portal.getAddress().getPort());
    return new StaticCopy(address, "https://live.example", base, folder, pauses::add).copy(_ -> {});
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page)).results().map(StaticCopyTest::link).toList();
  }

  private static String link(MatchResult link) {
    return link.group(1);
  }

  private static Map.Entry<String, String> page(String address, String body) {
    return Map.entry(address, "text/html;charset=UTF-8|<body >" + body);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String[] answer =
        PORTAL.getOrDefault(exchange.getRequestURI().toString(), "text/html|<p>没有").split("\\|", 2);
    boolean there = PORTAL.containsKey(exchange.getRequestURI().toString());
    byte[] bytes = answer[1].getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer[0]);
    exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
