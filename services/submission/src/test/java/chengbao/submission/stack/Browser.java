package chengbao.submission.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A browser without a window: cookies, redirects, the login, and forms sent as they stand on the
/// page.
public final class Browser {
  private static final LeftPages PAGES = new LeftPages();

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private HttpClient http = client(HttpClient.Redirect.NORMAL);
  private final String base;

  public Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  /// A page as it came.
  ///
  /// @param path where the browser is now
  public record Page(int status, String path, Document html) {
    public String text() {
      return html.text();
    }

    /// The form that sends to an address.
    public Map<String, String> form(String action) {
      var form = html.selectFirst("form[action=" + action + "]");
      if (form == null) {
        throw new AssertionError("no form to " + action + " on\n" + html.text());
      }
      return fields(form);
    }

    private static Map<String, String> fields(Element form) {
      var fields = new LinkedHashMap<String, String>();
      for (var field : form.select("input[name], textarea[name], select[name]")) {
        var type = field.attr("type");
        if (type.equals("file")
            || ((type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked"))) {
          continue;
        }
        fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
      }
      return fields;
    }
  }

  public Browser signIn(Demo.Login login) {
    SubmissionStack.issuer().signsIn(login);
    get("/");
    return this;
  }

  public Page get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  public Page post(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Shows a redirect instead of following it.
  public Browser stayingHere() {
    http = client(HttpClient.Redirect.NEVER);
    return this;
  }

  /// Any request at all.
  public Page ask(String method, String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", "same-origin")
            .method(
                method,
                method.equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Sends a form with one file in it.
  public Page upload(String path, Map<String, String> fields, String fileName, byte[] content) {
    var boundary = "chengbao" + System.nanoTime();
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, boundary, "name=\"" + name + "\"", bytes(value)));
    part(body, boundary, "name=\"file\"; filename=\"" + fileName + "\"", content);
    body.writeBytes(bytes("--" + boundary + "--\r\n"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
    body.writeBytes(
        bytes(
            "--"
                + boundary
                + "\r\nContent-Disposition: form-data; "
                + disposition
                + (disposition.contains("filename")
                    ? "\r\nContent-Type: application/octet-stream"
                    : "")
                + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A form that the page's script sends.
  public Page byScript(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .header("X-Requested-With", "JavaScript")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// A file.
  public byte[] file(String path) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(base + path)).GET().build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /// Forgets the login, as a browser does when its session ends.
  public void loseLogin() {
    cookies.getCookieStore().removeAll();
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpClient client(HttpClient.Redirect redirect) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(cookies)
        .followRedirects(redirect)
        .build();
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      var page = new Page(answer.statusCode(), answer.uri().getPath(), Jsoup.parse(answer.body()));
      PAGES.leave(page, answer.body());
      return page;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
