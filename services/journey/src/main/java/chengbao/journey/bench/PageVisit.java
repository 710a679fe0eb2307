package chengbao.journey.bench;

import chengbao.local.DemoDistrict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in on the pages, as a browser without a window: the login form filled in once,
/// then pages by cookie.
final class PageVisit {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(new LoopbackCookies(), CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String base;

  PageVisit(String base) {
    this.base = base;
  }

  PageVisit signIn(String username) {
    String login = send(HttpRequest.newBuilder(URI.create(base + "/")).build()).body();
    var form = FORM.matcher(login);
    if (!form.find()) {
      throw new IllegalStateException("no login form at " + base);
    }
    String body = "username=" + encoded(username) + "&password=" + encoded(DemoDistrict.PASSWORD);
    HttpResponse<String> page =
        send(
            HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    if (page.statusCode() != 200 || !page.uri().toString().startsWith(base)) {
      throw new IllegalStateException(username + " could not sign in: " + page.uri());
    }
    return this;
  }

  /// How long until the whole page was there.
  Duration time(String path) {
    long from = System.nanoTime();
    HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(base + path)).build());
    if (page.statusCode() != 200 || !page.uri().toString().startsWith(base)) {
      throw new IllegalStateException(path + " answered " + page.statusCode());
    }
    return Duration.ofNanos(System.nanoTime() - from);
  }

  /// Where a link of a page leads.
  ///
  /// @param rel what the page says it is, such as `next`
  String link(String path, String rel) {
    String page = send(HttpRequest.newBuilder(URI.create(base + path)).build()).body();
    var link = Pattern.compile("<a href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page);
    if (!link.find()) {
      throw new IllegalStateException(path + " has no link " + rel);
    }
    return link.group(1).replace("&amp;", "&");
  }

  /// Sends a form as a page's script does, and reads what comes back.
  JsonNode send(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Requested-With", "JavaScript")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          path + " answered " + answer.statusCode() + " " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
