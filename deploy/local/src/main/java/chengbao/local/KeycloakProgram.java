package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Keycloak's distribution, unpacked and built for PostgreSQL: done once, kept beside the other
/// programs.
final class KeycloakProgram {

  private static final List<String> BUILD =
      List.of("build", "--db=postgres", "--cache=local", "--health-enabled=false");

  private KeycloakProgram() {}

  /// Its folder, ready to start; the first call takes about half a minute.
  static Path built() {
    Path program = Archive.keycloak();
    Folders.alone(Home.programs(), () -> build(program));
    return program;
  }

  /// The command line that runs it; `bin/kc.sh` would stand between us and the process.
  static List<String> command(Path program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Programs.java());
    command.addAll(List.of("-Xms64m", "-Xmx300m", "-XX:MaxMetaspaceSize=256m"));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
    command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1"));
    for (String opened :
        List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
      command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add("-Dpicocli.disable.closures=true");
    command.add("-Dkc.home.dir=" + program);
    command.add("-Djboss.server.config.dir=" + program.resolve("conf"));
    command.addAll(List.of("-cp", program.resolve("lib/quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(List.of(arguments));
    return command;
  }

  private static void build(Path program) {
    Folders.copy(Realm.folder().resolve("themes"), program.resolve("themes"));
    if (!Files.exists(mark(program))) {
      Programs.run("keycloak-build", command(program, BUILD.toArray(String[]::new)), program);
      Folders.writePrivately(mark(program), String.join(" ", BUILD));
    }
  }

  private static Path mark(Path program) {
    return program.resolve(".built");
  }
}
