package chengbao.journey;

import chengbao.journey.export.StaticCopy;
import chengbao.local.RunningStack;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/// `./chengbao export DIR`: writes the portal as plain files for any web server.
public final class Export {

  private static final Set<String> OPTIONS =
      Set.of("--from", "--live", "--base", "--data", "--lang");

  private Export() {}

  public static void main(String[] given) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(CommandLine.run(given, OPTIONS, "export.usage", Export::run, out));
  }

  private static int run(Arguments arguments, Wording words, PrintStream out)
      throws IOException, InterruptedException {
    if (arguments.words().size() != 1) {
      out.println(words.say("export.usage"));
      return Journey.NOT_UNDERSTOOD;
    }
    String portal = arguments.option("--from").orElseGet(() -> running(arguments));
    Path folder = Path.of(arguments.words().getFirst());
    StaticCopy.Copied copied =
        new StaticCopy(
                URI.create(portal),
                arguments.option("--live").orElse(portal),
                arguments.option("--base").orElse(""),
                folder)
            .copy(done -> out.print("\r" + words.say("export.going", done)));
    out.println("\r" + words.say("export.done", copied.files(), folder));
    copied.missed().forEach(address -> out.println(words.say("export.missed", address)));
    return copied.missed().isEmpty() ? 0 : 1;
  }

  private static String running(Arguments arguments) {
    RunningStack stack =
        arguments
            .option("--data")
            .map(folder -> Stack.running(Path.of(folder)))
            .orElseGet(RunningStack::given);
    return stack.addresses().portalUrl();
  }
}
