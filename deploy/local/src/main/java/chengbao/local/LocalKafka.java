package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/// A Kafka broker (KRaft, one node) in a JVM of its own: a password for every user (SCRAM-SHA-256),
/// no right that is not in the list of topics, no topic that is not in it.
public final class LocalKafka implements AutoCloseable {

  static final String ADMIN = "admin";
  private static final Duration TO_START = Duration.ofMinutes(4);
  private static final Duration TO_STOP = Duration.ofSeconds(20);

  private final Path run;
  private final int port;
  private final int controllerPort;
  private final Topics topics;
  private final Secrets secrets;
  private final Child child;
  private boolean temporary;
  private boolean granted;

  /// Starts nothing yet.
  LocalKafka(Path run, int port, int controllerPort, Topics topics) {
    this.run = run;
    this.port = port;
    this.controllerPort = controllerPort;
    this.topics = topics;
    this.secrets = Secrets.in(run);
    this.child =
        new Child("kafka", () -> java("kafka.Kafka", settings().toString()), Map.of(), run);
  }

  /// Starts the broker on 127.0.0.1 and returns when users, topics and rights are as the list says.
  ///
  /// @param run the data folder; its `kafka` folder is filled the first time and kept
  public static LocalKafka start(Path run, int port, int controllerPort, Topics topics) {
    LocalKafka kafka = new LocalKafka(run, port, controllerPort, topics);
    try {
      kafka.start();
    } catch (RuntimeException fault) {
      kafka.close();
      throw fault;
    }
    return kafka;
  }

  /// An empty broker for a test, on free ports, in a folder that is removed on [#close()] or at the
  /// end of the JVM.
  public static LocalKafka temporary(Topics topics) {
    int port = Ports.freeRow(2);
    LocalKafka kafka = start(Home.temporary("kafka"), port, port + 1, topics);
    kafka.temporary = true;
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
    return kafka;
  }

  /// [#temporary(Topics)] with the topics of `deploy/kafka/topics.yaml`.
  public static LocalKafka temporary() {
    return temporary(Topics.ofTheRepository());
  }

  /// Starts it again after [#stop()] or [#kill()]; returns when it answers.
  public void start() {
    for (int needed : List.of(port, controllerPort)) {
      if (!Ports.isFree(needed)) {
        throw new StackFault("port " + needed + " for Kafka is in use");
      }
    }
    Folders.writePrivately(
        settings(), Broker.settings(log(), port, controllerPort, password(ADMIN)));
    if (!Files.exists(log().resolve("meta.properties"))) {
      format();
    }
    child.start();
    Patience.until(child, TO_START, this::answers);
    if (!granted) {
      try (Admin admin = admin()) {
        Grants.establish(admin, topics, this::password);
      }
      granted = true;
    }
  }

  /// Stops it in order.
  public void stop() {
    child.stop(TO_STOP);
  }

  /// `kill -9`.
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

  /// Host and port for `bootstrap.servers`.
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  public String password(String user) {
    return secrets.get("kafka-" + user);
  }

  /// What a Kafka client needs to come in as this user: address, SASL_PLAINTEXT, SCRAM-SHA-256, its
  /// password.
  public Map<String, Object> clientProperties(String user) {
    return clientProperties(bootstrap(), user, password(user));
  }

  static Map<String, Object> clientProperties(String bootstrap, String user, String password) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("bootstrap.servers", bootstrap);
    properties.put("security.protocol", "SASL_PLAINTEXT");
    properties.put("sasl.mechanism", "SCRAM-SHA-256");
    properties.put("sasl.jaas.config", Broker.scramLogin(user, password));
    return properties;
  }

  /// An administrator's connection, which may do everything. To be closed by the caller.
  public Admin admin() {
    Map<String, Object> properties = clientProperties(ADMIN);
    properties.put("default.api.timeout.ms", 60_000);
    properties.put("request.timeout.ms", 20_000);
    properties.put("reconnect.backoff.ms", 50);
    properties.put("reconnect.backoff.max.ms", 200);
    return Admin.create(properties);
  }

  Child child() {
    return child;
  }

  private Path log() {
    return run.resolve("kafka");
  }

  private Path settings() {
    return run.resolve("kafka.properties");
  }

  /// The password goes through a file of arguments: a command line can be read by everyone on the
  /// machine.
  private void format() {
    String user = "SCRAM-SHA-256=[name=" + ADMIN + ",password=" + password(ADMIN) + "]";
    List<String> command =
        java(
            "kafka.tools.StorageTool",
            "format",
            "--standalone",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            settings().toString(),
            "--add-scram",
            user);
    Path arguments = run.resolve("kafka-format.arguments");
    Folders.writePrivately(arguments, String.join("\n", command.subList(1, command.size())));
    Programs.run("kafka-format", List.of(command.getFirst(), "@" + arguments), run);
    Folders.remove(arguments);
  }

  private static List<String> java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Programs.java());
    command.addAll(
        List.of("-Xms48m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:MaxDirectMemorySize=64m"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dorg.slf4j.simpleLogger.showDateTime=true"));
    command.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd,HH:mm:ss.SSS");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.add("-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info");
    command.addAll(List.of("-cp", Home.brokerClassPath() + "/*", main));
    command.addAll(List.of(arguments));
    return command;
  }

  private boolean answers() {
    if (Ports.isFree(port)) {
      return false;
    }
    try (Admin admin = admin()) {
      return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
