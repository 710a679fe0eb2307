package chengbao.journey.bench.portal;

import chengbao.local.Home;
import chengbao.local.LocalPostgres;
import chengbao.local.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Publication alone with its database, as production starts it: nothing is published meanwhile, so
/// it needs neither broker nor login unless a bench brings them.
final class LonePortal implements AutoCloseable {

  private static final Duration TO_START = Duration.ofMinutes(1);
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);
  private static final Duration TO_STOP = Duration.ofSeconds(20);

  private static final List<String> TOPICS =
      List.of("review-moves", "rounds", "units", "officers", "editions");

  /// As deploy/docker starts it, with the heap of a container of half a gigabyte.
  private static final List<String> FLAGS =
      List.of(
          "-Xmx272m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:TrimNativeHeapInterval=10000",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  private static final int LAST_WORDS = 30;

  private final LocalPostgres postgres;
  private final Path folder;
  private final Around around;
  private final int port = Ports.free();
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TO_ANSWER).build();
  private Process process;

  /// What else there is around it.
  ///
  /// @param broker host and port
  /// @param password of `publication` at the broker
  /// @param issuer whose tokens it takes
  /// @param approvalKeys review's public keys, a JWKS
  record Around(String broker, String password, String issuer, String approvalKeys) {
    static final Around NOTHING =
        new Around("127.0.0.1:1", "none", "http://127.0.0.1:1/realms/chengbao", "{\"keys\":[]}");
  }

  /// @param keywords of the column: other ones are another frame
  LonePortal(LocalPostgres postgres, Path folder, String keywords) {
    this(postgres, folder, keywords, Around.NOTHING);
  }

  LonePortal(LocalPostgres postgres, Path folder, String keywords, Around around) {
    this.postgres = postgres;
    this.folder = folder;
    this.around = around;
    this.process = started(keywords, false);
    // whoever stops the bench in the middle leaves nothing running
    Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    try {
      awaitReady();
    } catch (RuntimeException fault) {
      close();
      throw fault;
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  long process() {
    return process.pid();
  }

  /// Starts it again; pages on disk stay.
  ///
  /// @param searching whether it keeps an index as well
  /// @return how long it took until it was ready
  Duration restart(String keywords, boolean searching) {
    close();
    long began = System.nanoTime();
    process = started(keywords, searching);
    awaitReady();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private Process started(String keywords, boolean searching) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Dchengbao.portal.column.keywords=" + keywords);
    command.add("-Dchengbao.portal.serving.memory=112M");
    command.add("-Dchengbao.portal.serving.folder=" + folder.resolve("pages"));
    command.add("-Dchengbao.search.enabled=" + searching);
    command.add("-Dchengbao.search.folder=" + folder.resolve("search"));
    // the driver is one reader who asks for much
    command.add("-Dchengbao.portal.costly.at-once=1000000");
    for (String topic : TOPICS) {
      command.add("-Dmp.messaging.incoming." + topic + ".enabled=false");
    }
    command.add("-jar");
    command.add(
        Home.folder()
            .resolve("services/publication/target/quarkus-app/quarkus-run.jar")
            .toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("portal.log").toFile());
    try {
      return builder.start();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("MALLOC_ARENA_MAX", "2"),
        Map.entry("CHENGBAO_PORT", Integer.toString(port)),
        Map.entry("CHENGBAO_DB_URL", postgres.url("publication")),
        Map.entry("CHENGBAO_DB_USER", "publication"),
        Map.entry("CHENGBAO_DB_PASSWORD", postgres.password("publication")),
        Map.entry("CHENGBAO_KAFKA", around.broker()),
        Map.entry("CHENGBAO_KAFKA_USER", "publication"),
        Map.entry("CHENGBAO_KAFKA_PASSWORD", around.password()),
        Map.entry("CHENGBAO_ISSUER", around.issuer()),
        Map.entry("CHENGBAO_CLIENT_SECRET", "none"),
        Map.entry("CHENGBAO_SESSION_SECRET", "0123456789abcdef0123456789abcdef"),
        Map.entry("CHENGBAO_PORTAL_URL", "http://127.0.0.1:" + port),
        Map.entry("CHENGBAO_SUBMISSION_URL", "http://127.0.0.1:1"),
        Map.entry("CHENGBAO_REVIEW_URL", "http://127.0.0.1:1"),
        Map.entry("CHENGBAO_DEMONSTRATION", "true"),
        Map.entry("CHENGBAO_APPROVAL_KEYS", keys().toString()));
  }

  private Path keys() {
    try {
      return Files.writeString(folder.resolve("keys.json"), around.approvalKeys());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void awaitReady() {
    long until = System.nanoTime() + TO_START.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException("the portal did not start: " + lastWords());
      }
      pause();
    }
  }

  /// The folder is removed at the end, so the reason goes along.
  private String lastWords() {
    try {
      List<String> said = Files.readAllLines(folder.resolve("portal.log"));
      return String.join("\n", said.subList(Math.max(0, said.size() - LAST_WORDS), said.size()));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private boolean answers() {
    try {
      HttpRequest ready =
          HttpRequest.newBuilder(address().resolve("/q/health/ready")).timeout(TO_ANSWER).build();
      return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void pause() {
    try {
      process.waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
