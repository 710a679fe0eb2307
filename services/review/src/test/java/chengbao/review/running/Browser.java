package chengbao.review.running;

import chengbao.review.running.Issuer.Somebody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser without script: cookies, redirects, forms.
public final class Browser {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "<input type=\"hidden\" name=\"(version|command|content|publicText)\""
              + " value=\"([^\"]*)\"");

  private final String home;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http;

  private Browser(String home) {
    this.home = home;
    this.http =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /// Opens the first page, which leads through the login.
  public static Browser signedIn(Somebody who, int port) {
    Browser browser = new Browser("http://127.0.0.1:" + port);
    Issuer.now().signsIn(who);
    browser.opens("/");
    return browser;
  }

  /// The session is over: its cookie is still sent, and says nothing any more.
  public void outlastsTheSession() {
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().startsWith("q_session"))
        .forEach(cookie -> cookie.setValue("over"));
  }

  /// The browser has forgotten the session.
  public void forgetsTheSession() {
    cookies.getCookieStore().removeAll();
  }

  public HttpResponse<String> opens(String path) {
    return send(HttpRequest.newBuilder(URI.create(home + path)).GET());
  }

  /// A file to be taken away.
  public byte[] takes(String path) {
    return send(HttpRequest.newBuilder(URI.create(home + path)).GET(), BodyHandlers.ofByteArray())
        .body();
  }

  /// Asks without a body, with whatever cookies there are.
  public HttpResponse<String> asks(String verb, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(home + path))
            .header("Content-Type", "application/json")
            .method(verb, HttpRequest.BodyPublishers.ofString("{}")));
  }

  /// Sends a form with the hidden fields of the page it stands on, unless they are given.
  public HttpResponse<String> sends(
      HttpResponse<String> page, String path, Map<String, String> fields) {
    List<String> pairs = new ArrayList<>();
    Map<String, String> sent = hidden(page.body());
    sent.putAll(fields);
    sent.forEach(
        (name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return send(
        HttpRequest.newBuilder(URI.create(home + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", home)
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  /// Leaves a page in `target/pages`, to be looked at.
  public static void keep(String name, HttpResponse<String> page) {
    keep(name + ".html", page.body().getBytes(StandardCharsets.UTF_8));
  }

  public static void keep(String name, byte[] file) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pages"));
      Files.write(folder.resolve(name), file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The first hidden fields of a decision on a page.
  public static Map<String, String> hidden(String page) {
    Matcher matcher = HIDDEN.matcher(page);
    Map<String, String> fields = new HashMap<>();
    while (matcher.find()) {
      fields.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return fields;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
    try {
      return http.send(request.build(), as);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
