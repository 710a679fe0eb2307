package chengbao.journey;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.NotDone;
import chengbao.journey.api.OperatorApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// `./chengbao rebuild-portal`: builds all that is public again from the topic `editions` alone,
/// and prints the root hash over the canonical edition records before and after.
///
/// Exit code 0 when both are equal, 2 when they are not, 1 when the portal said no.
public final class RebuildPortal {
  private static final int OTHERWISE = 2;
  private static final Set<String> OPTIONS =
      Set.of("--lang", "--data", "--portal", "--submission", "--review", "--keycloak");

  private RebuildPortal() {}

  public static void main(String[] given) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(CommandLine.run(given, OPTIONS, "rebuild.usage", RebuildPortal::run, out));
  }

  private static int run(Arguments arguments, Wording words, PrintStream out) {
    var operators = new OperatorApi(DirectCaller.to(Stack.servers(arguments)));
    try {
      JsonNode rebuilt = operators.rebuildPortal(Stack.district().operator());
      out.println(words.say("rebuild.before", rebuilt.path("before").asText()));
      out.println(words.say("rebuild.after", rebuilt.path("after").asText()));
      boolean equal = rebuilt.path("equal").asBoolean();
      out.println(
          words.say(
              equal ? "rebuild.equal" : "rebuild.otherwise",
              rebuilt.path("editions").asLong(),
              rebuilt.path("leftOut").asLong()));
      return equal ? 0 : OTHERWISE;
    } catch (NotDone no) {
      out.println(no.getMessage());
      return 1;
    }
  }
}
