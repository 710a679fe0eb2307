package chengbao.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A stack some other process has started, as seen from outside: where its parts listen, and the
/// means to hurt them. Whatever is killed or stopped here the launcher starts again.
public final class RunningStack {

  /// The names of the parts.
  public static final List<String> PARTS =
      List.of("postgres", "kafka", "keycloak", "submission", "review", "publication");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path run;
  private final Addresses addresses;

  private RunningStack(Path run, Addresses addresses) {
    this.run = run;
    this.addresses = addresses;
  }

  /// The stack of this data folder.
  public static RunningStack in(Path run) {
    Path file = file(run);
    if (!Files.exists(file) || Footprints.in(run).alive(Launcher.NAME).isEmpty()) {
      throw new StackFault("no stack is running in " + run + "; start one with ./chengbao up");
    }
    try {
      return new RunningStack(run, JSON.readValue(Folders.read(file), Addresses.class));
    } catch (JsonProcessingException fault) {
      throw new StackFault("cannot read " + file, fault);
    }
  }

  /// The stack of the data folder in the system property `chengbao.run`, or the usual one.
  public static RunningStack given() {
    String folder = System.getProperty("chengbao.run");
    return in(folder == null ? Home.defaultRun() : Path.of(folder));
  }

  static void announce(Path run, Addresses addresses) {
    try {
      Folders.writePrivately(file(run), JSON.writeValueAsString(addresses));
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static boolean isAnnounced(Path run) {
    return Files.exists(file(run));
  }

  static void withdraw(Path run) {
    Folders.remove(file(run));
  }

  public Addresses addresses() {
    return addresses;
  }

  /// The data folder.
  public Path folder() {
    return run;
  }

  public boolean isRunning(String part) {
    return Footprints.in(run).alive(part).isPresent();
  }

  /// The process number of everything that runs for this stack, by name, the launcher's too.
  public Map<String, Long> processes() {
    Map<String, Long> processes = new TreeMap<>();
    Footprints.in(run)
        .alive()
        .forEach(footprint -> processes.put(footprint.name(), footprint.handle().pid()));
    return processes;
  }

  /// `kill -9`.
  public void kill(String part) {
    process(part).destroyForcibly();
  }

  /// Asks the part to end: PostgreSQL by SIGINT, for on SIGTERM it would wait until all its clients
  /// have gone, and turn away whoever comes meanwhile; everything else by SIGTERM.
  public void stop(String part) {
    signal(part, part.equals("postgres") ? "-INT" : "-TERM");
  }

  /// Lets the part stand still (SIGSTOP) until [#resume(String)]; its connections stay open and
  /// nobody answers on them.
  public void pause(String part) {
    signal(part, "-STOP");
  }

  public void resume(String part) {
    signal(part, "-CONT");
  }

  /// A connection to a service's database by the service's own login.
  public Connection database(String service) throws SQLException {
    return postgres().connect(service);
  }

  /// The password of a service's own login, for a program that connects by itself.
  public String databasePassword(String service) {
    return postgres().password(service);
  }

  /// What a Kafka client needs to come in as this user (a service or `admin`).
  public Map<String, Object> kafkaClient(String user) {
    return new LocalKafka(
            run, addresses.kafka(), addresses.kafkaController(), new Topics(List.of()))
        .clientProperties(user);
  }

  /// What a client of Keycloak needs to come in: secrets and addresses. It runs by itself; nothing
  /// is to be started or stopped here.
  public LocalKeycloak keycloak() {
    return new LocalKeycloak(run, addresses, postgres());
  }

  private LocalPostgres postgres() {
    return new LocalPostgres(run, addresses.postgres(), List.of());
  }

  private ProcessHandle process(String part) {
    return Footprints.in(run)
        .alive(part)
        .orElseThrow(() -> new StackFault(part + " is not running"))
        .handle();
  }

  private void signal(String part, String signal) {
    Programs.run("kill", List.of("kill", signal, Long.toString(process(part).pid())), run);
  }

  private static Path file(Path run) {
    return run.resolve("stack.json");
  }
}
