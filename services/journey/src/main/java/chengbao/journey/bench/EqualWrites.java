package chengbao.journey.bench;

import chengbao.local.RunningStack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// What a saved section writes, written straight into the same PostgreSQL by the script
/// `autosave.sql`: by pgbench where it is installed, else by as many connections of our own.
public final class EqualWrites {
  /// As many as the service holds.
  private static final int CONNECTIONS = 24;

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/pgbench"), Path.of("/usr/local/bin/pgbench"));

  private final RunningStack stack;

  EqualWrites(RunningStack stack) {
    this.stack = stack;
  }

  /// @param byPgbench otherwise the same statements over JDBC
  public record Outcome(AutosaveBench.Writes writes, int connections, boolean byPgbench) {}

  Outcome run(Duration length)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    try (Connection database = stack.database("submission");
        Statement tables = database.createStatement()) {
      drop(tables);
      tables.execute(resource("autosave-tables.sql"));
      try {
        Optional<Path> pgbench = PLACES.stream().filter(Files::isExecutable).findFirst();
        return new Outcome(
            pgbench.isPresent()
                ? byPgbench(pgbench.get(), database.getMetaData().getURL(), length)
                : byConnections(length),
            CONNECTIONS,
            pgbench.isPresent());
      } finally {
        drop(tables);
      }
    }
  }

  private static void drop(Statement tables) throws SQLException {
    tables.execute("drop table if exists bench_act, bench_section, bench_report");
  }

  private AutosaveBench.Writes byPgbench(Path pgbench, String url, Duration length)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("chengbao-bench");
    Path script = Files.writeString(folder.resolve("autosave.sql"), resource("autosave.sql"));
    URI address = URI.create(url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", ""));
    ProcessBuilder command =
        new ProcessBuilder(
            pgbench.toString(),
            "--no-vacuum",
            "--client=" + CONNECTIONS,
            "--jobs=2",
            "--time=" + length.toSeconds(),
            "--protocol=prepared",
            "--log",
            "--log-prefix=" + folder.resolve("log"),
            "--file=" + script,
            "--host=" + address.getHost(),
            "--port=" + address.getPort(),
            "--username=submission",
            "submission");
    command.environment().put("PGPASSWORD", stack.databasePassword("submission"));
    Path said = folder.resolve("said");
    if (command.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor() != 0) {
      throw new IOException("pgbench: " + Files.readString(said));
    }
    try {
      return new AutosaveBench.Writes(logged(folder), length);
    } finally {
      remove(folder);
    }
  }

  /// The third column of its log is the time of a transaction in microseconds.
  private static Timings logged(Path folder) throws IOException {
    Timings timings = new Timings();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log :
          logs.filter(file -> file.getFileName().toString().startsWith("log")).toList()) {
        for (String line : Files.readAllLines(log)) {
          timings.add(Duration.ofNanos(Long.parseLong(line.split(" ")[2]) * 1_000));
        }
      }
    }
    return timings;
  }

  private AutosaveBench.Writes byConnections(Duration length)
      throws InterruptedException, ExecutionException {
    Timings timings = new Timings();
    long end = System.nanoTime() + length.toNanos();
    try (var all = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Future<List<Duration>>> writing = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        writing.add(all.submit(() -> byOne(end)));
      }
      for (Future<List<Duration>> one : writing) {
        one.get().forEach(timings::add);
      }
    }
    return new AutosaveBench.Writes(timings, length);
  }

  private List<Duration> byOne(long end) throws SQLException {
    List<Duration> took = new ArrayList<>();
    String script = resource("autosave.sql").replaceAll("(?m)^\\\\set.*$", "");
    try (Connection connection = stack.database("submission");
        Statement statement = connection.createStatement()) {
      while (System.nanoTime() < end) {
        var random = ThreadLocalRandom.current();
        String once =
            script
                .replace(":report", Integer.toString(random.nextInt(1, AutosaveBench.DRAFTERS + 1)))
                .replace(":count", Integer.toString(random.nextInt(1, 10_000)));
        long from = System.nanoTime();
        statement.execute(once);
        took.add(Duration.ofNanos(System.nanoTime() - from));
      }
    }
    return took;
  }

  private static String resource(String name) {
    try (InputStream in =
        EqualWrites.class.getResourceAsStream("/chengbao/journey/bench/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
