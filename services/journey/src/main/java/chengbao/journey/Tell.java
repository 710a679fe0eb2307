package chengbao.journey;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.Servers;
import chengbao.journey.district.District;
import chengbao.journey.telling.Telling;
import chengbao.local.DemonstrationClock;
import chengbao.local.Home;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/// Tells the demonstration's story to a stack that the launcher has just started for the first
/// time.
///
/// Exit code 0 when it is told, 1 when a service did not answer.
public final class Tell {
  private static final Set<String> OPTIONS =
      Set.of("--clock", "--told", "--portal", "--submission", "--review", "--keycloak");

  private Tell() {}

  public static void main(String[] given) {
    System.exit(run(given, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  private static int run(String[] given, PrintStream out) {
    Arguments arguments = Arguments.of(given, OPTIONS);
    Servers servers = Stack.servers(arguments);
    District district = Stack.district();
    Telling telling =
        new Telling(
            Home.folder().resolve("deploy/demo"),
            district,
            DirectCaller.to(servers),
            DemonstrationClock.in(path(arguments, "--clock")),
            path(arguments, "--told"));
    try {
      telling.tell(out::println);
      return 0;
    } catch (RuntimeException fault) {
      out.println("stopped: " + fault);
      return 1;
    }
  }

  private static Path path(Arguments arguments, String option) {
    return Path.of(arguments.option(option).orElseThrow(() -> new Arguments.Unknown(option)));
  }
}
