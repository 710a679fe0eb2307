package chengbao.journey.bench.portal;

import chengbao.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// nginx with the very bytes that the portal sends: bodies as compressed files, headers copied from
/// its answer.
final class Nginx implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Set<String> ITS_OWN =
      Set.of("content-type", "content-length", "content-encoding", "etag", ":status");

  private static final Duration TO_ANSWER = Duration.ofSeconds(10);

  private final Path folder;
  private final int port = Ports.free();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;

  Nginx(Path folder, URI portal, List<String> addresses) throws IOException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "nginx is missing; on Debian: apt-get install nginx-light wrk");
    }
    this.folder = Files.createDirectories(folder.resolve("nginx"));
    Map<String, List<String>> headers = Map.of();
    for (String address : addresses) {
      headers = copy(portal, address);
    }
    Path configuration =
        Files.writeString(
            this.folder.resolve("nginx.conf"),
            Wrk.text("nginx.conf")
                .replace("{folder}", this.folder.toString())
                .replace("{user}", System.getProperty("user.name"))
                .replace("{port}", Integer.toString(port))
                .replace("{headers}", written(headers)));
    this.process =
        new ProcessBuilder(
                PROGRAM.toString(), "-p", this.folder.toString(), "-c", configuration.toString())
            .inheritIO()
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private Map<String, List<String>> copy(URI portal, String address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(portal.resolve(address))
            .header("Accept-Encoding", "gzip")
            .timeout(TO_ANSWER)
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " answers " + answer.statusCode());
      }
      Path file = folder.resolve("www" + address + ".gz");
      Files.createDirectories(file.getParent());
      Files.write(file, answer.body());
      return answer.headers().map();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String written(Map<String, List<String>> headers) {
    return headers.entrySet().stream()
        .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .map(header ->
            "add_header %s \"%s\";".formatted(header.getKey(), header.getValue().getFirst()))
        .collect(Collectors.joining("\n    "));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
