package chengbao.journey.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Copies a portal: every page that can be reached by links or stands in the site map, with what it
/// needs, its data among it.
///
/// Links between copied pages lead to the copies. What cannot be a file (search, verification,
/// other ways to display) leads to the portal itself.
public final class StaticCopy {

  private static final Pattern LINK =
      Pattern.compile("(?<=[\\s])(href|src|action)=\"(/[^\"/][^\"]*|/)\"");
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
  private static final Pattern NO_FILE =
      Pattern.compile(
          "/(search|verify|desk|q|held-events|signed-in|index)\\b.*|.*[?&](lang|mode|contrast|q)=.*");

  /// Too often, and too many at once.
  private static final Set<Integer> LATER = Set.of(429, 503);

  private static final int TIMES_AGAIN = 5;
  private static final long USUAL_WAIT = 5;
  private static final long LONGEST_WAIT = 60;
  private static final Duration TO_ANSWER = Duration.ofMinutes(2);

  private final URI portal;
  private final String live;
  private final String base;
  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, Path> pages = new LinkedHashMap<>();
  private final Queue<String> toDo = new ArrayDeque<>();
  private final List<String> missed = new ArrayList<>();
  private final Consumer<Duration> pause;

  /// @param portal where the portal answers now
  /// @param live where readers find what is not copied
  /// @param base what links between copies begin with; empty for relative links
  /// @param folder where the copy goes
  public StaticCopy(URI portal, String live, String base, Path folder) {
    this(portal, live, base, folder, pause -> LockSupport.parkNanos(pause.toNanos()));
  }

  /// @param pause waits for so long
  StaticCopy(URI portal, String live, String base, Path folder, Consumer<Duration> pause) {
    this.pause = pause;
    this.portal = portal;
    this.live = live.replaceAll("/+$", "");
    this.base = base.isEmpty() ? "" : base.replaceAll("/*$", "/");
    this.folder = folder;
  }

  /// What came of it.
  ///
  /// @param files how many there are
  /// @param missed addresses that the portal had no time for; links to them lead to the portal
  public record Copied(int files, List<String> missed) {}

  /// Copies.
  ///
  /// @param done is told now and then how many files there are
  public Copied copy(IntConsumer done) throws IOException, InterruptedException {
    want("/");
    want("/sitemap.xml");
    want("/robots.txt");
    while (!toDo.isEmpty()) {
      fetch(toDo.remove());
      if (places.size() % 100 == 0) {
        done.accept(places.size());
      }
    }
    missing();
    for (Map.Entry<String, Path> page : pages.entrySet()) {
      rewrite(page.getKey(), page.getValue());
    }
    return new Copied(places.size() + 1, List.copyOf(missed));
  }

  private void want(String address) {
    String whole = withoutFragment(address);
    if (!places.containsKey(whole) && !NO_FILE.matcher(whole).matches()) {
      places.put(whole, "");
      toDo.add(whole);
    }
  }

  private void fetch(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(address);
    if (answer.statusCode() != 200) {
      places.remove(address);
      if (LATER.contains(answer.statusCode())) {
        missed.add(address);
      }
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String place = Place.of(address, type);
    places.put(address, place);
    Path file = write(place, answer.body());
    if (type.startsWith("text/html")) {
      pages.put(place, file);
      LINK.matcher(text(answer.body())).results().forEach(link -> want(plain(link.group(2))));
    } else if (address.startsWith("/sitemap.xml")) {
      LOCATION.matcher(text(answer.body())).results().forEach(one -> want(path(one.group(1))));
    }
  }

  /// Comes again when the portal asks for it, some times and not for ever.
  private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(portal.resolve(address)).timeout(TO_ANSWER).build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    for (int again = 0; again < TIMES_AGAIN && LATER.contains(answer.statusCode()); again++) {
      long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(USUAL_WAIT);
      pause.accept(Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_WAIT)));
      answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
    return answer;
  }

  /// What a server shows for an address that leads nowhere; its links must not depend on where it
  /// is shown.
  private void missing() throws IOException, InterruptedException {
    byte[] page = get("/there-is-no-such-page").body();
    pages.put("404.html", write("404.html", page));
  }

  private Path write(String place, byte[] bytes) throws IOException {
    Path file = folder.resolve(place).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IOException(place + " leads out of the folder");
    }
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private void rewrite(String place, Path file) throws IOException {
    String copy =
        LINK.matcher(Files.readString(file))
            .replaceAll(link ->
                Matcher.quoteReplacement(
                    link.group(1) + "=\"" + target(place, link.group(2)) + "\""));
    Files.writeString(file, copy);
  }

  private String target(String from, String link) {
    String address = plain(link);
    String place = places.get(withoutFragment(address));
    if (place == null || place.isEmpty()) {
      return live + link;
    }
    int fragment = link.indexOf('#');
    String to = base.isEmpty() ? Place.way(from, place) : base + place;
    return fragment < 0 ? to : to + link.substring(fragment);
  }

  /// The site map names where readers find the portal, whatever that is.
  private static String path(String location) {
    URI address = URI.create(location);
    return address.getRawQuery() == null
        ? address.getRawPath()
        : address.getRawPath() + "?" + address.getRawQuery();
  }

  private static String withoutFragment(String address) {
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private static String plain(String attribute) {
    return attribute.replace("&amp;", "&");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
