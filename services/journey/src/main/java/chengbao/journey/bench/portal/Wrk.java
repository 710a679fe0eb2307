package chengbao.journey.bench.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The load driver: wrk with the script `random-pages.lua`, two threads, keep-alive.
final class Wrk {

  private static final Path PROGRAM = Path.of("/usr/bin/wrk");
  private static final Pattern RESULT =
      Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
  private static final double MICROSECONDS = 1e6;
  private static final Duration AT_MOST_LONGER = Duration.ofSeconds(20);
  private static final int AT_FULL = 64;
  private static final int AT_HALF = 256;

  private final Path folder;
  private final Path script;

  Wrk(Path folder) throws IOException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException("wrk is missing; on Debian: apt-get install wrk nginx-light");
    }
    this.folder = folder;
    this.script = Files.writeString(folder.resolve("random-pages.lua"), text("random-pages.lua"));
  }

  /// As much as goes.
  Load full(URI server, List<String> addresses, Duration length) {
    return run(server, addresses, length, AT_FULL, 0);
  }

  /// At a given rate, the pauses between requests drawn at random.
  Load at(double aSecond, URI server, List<String> addresses, Duration length) {
    long pause = Math.max(1, Math.round(AT_HALF * 1000 / aSecond));
    int connections = (int) Math.max(1, Math.round(aSecond * pause / 1000));
    return run(server, addresses, length, connections, pause);
  }

  private Load run(
      URI server, List<String> addresses, Duration length, int connections, long pause) {
    try {
      Path paths = Files.write(folder.resolve("addresses.txt"), addresses);
      Path said = folder.resolve("wrk.txt");
      Process wrk =
          new ProcessBuilder(
                  PROGRAM.toString(),
                  "-t2",
                  "-c" + Math.max(2, connections),
                  "-d" + length.toSeconds() + "s",
                  "-s",
                  script.toString(),
                  server.toString(),
                  "--",
                  paths.toString(),
                  Long.toString(pause))
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      awaitEnd(wrk, length.plus(AT_MOST_LONGER));
      return load(Files.readString(said));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void awaitEnd(Process wrk, Duration most) {
    try {
      if (!wrk.waitFor(most.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("wrk did not end within " + most.toSeconds() + " s");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      wrk.destroyForcibly();
    }
  }

  private static Load load(String said) {
    Matcher result = RESULT.matcher(said);
    if (!result.find()) {
      throw new IllegalStateException("wrk said: " + said);
    }
    double requests = Double.parseDouble(result.group(1));
    return new Load(
        requests / Double.parseDouble(result.group(2)) * MICROSECONDS,
        Double.parseDouble(result.group(4)) / 1000,
        Double.parseDouble(result.group(5)) / 1000,
        Long.parseLong(result.group(3)),
        Double.parseDouble(result.group(6)) / requests);
  }

  static String text(String resource) {
    String place = "/chengbao/journey/bench/portal/" + resource;
    try (InputStream in = Wrk.class.getResourceAsStream(place)) {
      return new String(Objects.requireNonNull(in, place).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
