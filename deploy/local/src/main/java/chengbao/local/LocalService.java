package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One of the three services as a child process, run from what the build made of it.
final class LocalService {

  private static final Duration TO_START = Duration.ofMinutes(5);
  private static final Duration TO_STOP = Duration.ofSeconds(15);

  private final String name;
  private final int port;
  private final Compiling compiling;
  private final Child child;

  /// @param name `submission`, `review` or `publication`
  /// @param environment what its `application.properties` asks for
  LocalService(
      String name, int port, Map<String, String> environment, Compiling compiling, Path run) {
    this.name = name;
    this.port = port;
    this.compiling = compiling;
    this.child = new Child(name, this::command, environment, run);
  }

  void start() {
    if (!Ports.isFree(port)) {
      throw new StackFault("port " + port + " for " + name + " is in use");
    }
    child.start();
    Patience.until(child, TO_START, this::isReady);
  }

  void stop() {
    child.stop(TO_STOP);
  }

  Child child() {
    return child;
  }

  static Path program(String service) {
    return Home.folder().resolve("services/" + service + "/target/quarkus-app/quarkus-run.jar");
  }

  private boolean isReady() {
    return Http.answers("http://127.0.0.1:" + port + "/q/health/ready");
  }

  private List<String> command() {
    Path program = program(name);
    if (!Files.exists(program)) {
      throw new StackFault(name + " is not built: there is no " + program);
    }
    List<String> command = new ArrayList<>();
    command.add(Programs.java());
    command.addAll(compiling.options());
    command.addAll(List.of("-Xms48m", "-XX:MaxMetaspaceSize=160m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-jar", program.toString()));
    return command;
  }
}
