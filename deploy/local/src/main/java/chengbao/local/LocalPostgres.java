package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/// PostgreSQL as a child process, as strict as in production: `fsync` and `synchronous_commit` on,
/// a password for every login (scram-sha-256), one database and one login for each name, and no
/// login may enter another's database.
public final class LocalPostgres implements AutoCloseable {

  private static final String SUPERUSER = "postgres";
  private static final int ATTEMPTS = 10;
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration TO_STOP = Duration.ofSeconds(20);

  private final Path run;
  private final int port;
  private final List<String> databases;
  private final Secrets secrets;
  private final Child child;
  private boolean temporary;

  /// Starts nothing yet.
  LocalPostgres(Path run, int port, List<String> databases) {
    this.run = run;
    this.port = port;
    this.databases = List.copyOf(databases);
    this.secrets = Secrets.in(run);
    this.child = new Child("postgres", this::serverCommand, Map.of(), run);
  }

  /// Starts PostgreSQL on 127.0.0.1 and returns when the databases are there.
  ///
  /// @param run the data folder; its `postgres` folder is filled the first time and kept
  /// @param databases names of the databases, each owned by a login of the same name
  public static LocalPostgres start(Path run, int port, List<String> databases) {
    LocalPostgres postgres = new LocalPostgres(run, port, databases);
    try {
      postgres.start();
    } catch (RuntimeException fault) {
      postgres.close();
      throw fault;
    }
    return postgres;
  }

  /// An empty PostgreSQL for a test, on a free port, in a folder that is removed on [#close()] or
  /// at the end of the JVM.
  public static LocalPostgres temporary(String... databases) {
    LocalPostgres postgres = start(Home.temporary("postgres"), Ports.free(), List.of(databases));
    postgres.temporary = true;
    Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
    return postgres;
  }

  /// Starts it again after [#stop()] or [#kill()]; returns when it answers.
  public void start() {
    if (!Ports.isFree(port)) {
      throw new StackFault("port " + port + " for PostgreSQL is in use");
    }
    initialise();
    for (int attempt = 1; !startedAt(attempt); attempt++) {
      Patience.glance();
    }
    createMissing();
  }

  /// Stops it in order (a "fast" shutdown): every session is ended, none is waited for.
  public void stop() {
    child.interrupt(TO_STOP);
  }

  /// `kill -9`: nothing is flushed that was not committed.
  public void kill() {
    child.kill();
  }

  public void restart() {
    stop();
    start();
  }

  @Override
  public void close() {
    stop();
    if (temporary) {
      Folders.remove(run);
    }
  }

  public int port() {
    return port;
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String password(String login) {
    return secrets.get("postgres-" + login);
  }

  /// A connection to the database by its own login.
  public Connection connect(String database) throws SQLException {
    return connect(database, database, password(database));
  }

  Child child() {
    return child;
  }

  Connection connect(String database, String login, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", login);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    Connection connection = new Driver().connect(url(database), properties);
    if (connection == null) {
      throw new IllegalStateException("not a PostgreSQL address: " + url(database));
    }
    return connection;
  }

  /// After a kill the last sessions may still hold the shared memory for a moment; then the server
  /// ends at once and is asked again.
  private boolean startedAt(int attempt) {
    try {
      child.start();
      Patience.until(child, TO_START, this::answers);
      return true;
    } catch (StackFault fault) {
      if (child.isAlive() || attempt == ATTEMPTS) {
        throw fault;
      }
      return false;
    }
  }

  private Path cluster() {
    return run.resolve("postgres");
  }

  private void initialise() {
    if (Files.exists(cluster().resolve("PG_VERSION"))) {
      return;
    }
    Folders.remove(cluster());
    password(SUPERUSER);
    List<String> command = new ArrayList<>(unprivileged());
    command.add(program("initdb"));
    command.addAll(List.of("--pgdata", cluster().toString(), "--username", SUPERUSER));
    command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8"));
    command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8"));
    command.add("--pwfile=" + secrets.file("postgres-" + SUPERUSER));
    Programs.run("postgres-initdb", command, run);
  }

  private List<String> serverCommand() {
    List<String> command = new ArrayList<>(unprivileged());
    command.addAll(List.of(program("postgres"), "-D", run.resolve("postgres").toString()));
    Map<String, String> settings =
        Map.ofEntries(
            Map.entry("port", Integer.toString(port)),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("shared_buffers", "48MB"),
            Map.entry("max_connections", "120"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"));
    settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return command;
  }

  /// PostgreSQL refuses to run as root; a user namespace makes root somebody else without any
  /// set-up.
  private static List<String> unprivileged() {
    return Programs.isRoot() ? List.of("unshare", "--user") : List.of();
  }

  private static String program(String name) {
    return Archive.postgres().resolve("bin").resolve(name).toString();
  }

  private Connection connectAsSuperuser() throws SQLException {
    return connect(SUPERUSER, SUPERUSER, password(SUPERUSER));
  }

  private boolean answers() {
    try (Connection connection = connectAsSuperuser()) {
      return connection.isValid(5);
    } catch (SQLException _) {
      return false;
    }
  }

  private void createMissing() {
    try (Connection connection = connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      for (String database : databases) {
        if (!exists(statement, database)) {
          create(statement, database);
        }
      }
    } catch (SQLException fault) {
      throw new StackFault("cannot create the databases " + databases, fault);
    }
  }

  private static boolean exists(Statement statement, String database) throws SQLException {
    return statement
        .executeQuery("select 1 from pg_database where datname = '" + database + "'")
        .next();
  }

  private void create(Statement statement, String database) throws SQLException {
    String name = statement.enquoteIdentifier(database, true);
    statement.execute("drop role if exists " + name);
    statement.execute(
        "create role " + name + " login password " + statement.enquoteLiteral(password(database)));
    statement.execute("create database " + name + " owner " + name);
    statement.execute("revoke all on database " + name + " from public");
  }
}
