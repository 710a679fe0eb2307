package chengbao.journey;

import chengbao.journey.faults.Fault;
import chengbao.journey.faults.FaultRun;
import chengbao.journey.faults.Receipt;
import chengbao.journey.faults.Recovery;
import chengbao.journey.faults.Verdict;
import chengbao.local.RunningStack;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// `./chengbao faults`: lets parts of a stack fail while reports go through it, and counts what is
/// lost, doubled or stuck.
///
/// Exit code 0 when nothing is, 1 when anything is, 64 when the command was not understood.
public final class Faults {
  private static final Set<String> OPTIONS =
      Set.of("--seconds", "--seed", "--data", "--port-base", "--lang");
  private static final int USUAL_SECONDS = 120;

  private final Arguments arguments;
  private final Wording words;
  private final PrintStream out;

  private Faults(Arguments arguments, Wording words, PrintStream out) {
    this.arguments = arguments;
    this.words = words;
    this.out = out;
  }

  public static void main(String[] given) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(CommandLine.run(given, OPTIONS, "faults.usage", Faults::run, out));
  }

  private static int run(Arguments arguments, Wording words, PrintStream out)
      throws InterruptedException {
    return new Faults(arguments, words, out).run();
  }

  private int run() throws InterruptedException {
    Duration length = Duration.ofSeconds(arguments.number("--seconds").orElse(USUAL_SECONDS));
    long seed = arguments.number("--seed").map(Integer::longValue).orElseGet(Faults::anySeed);
    out.println(words.say("faults.begin", length.toSeconds(), seed));
    Optional<Path> running = arguments.option("--data").map(Path::of);
    if (running.isPresent()) {
      return run(Stack.running(running.get()), new FaultRun.Settings(length, seed));
    }
    try (OwnStack own = OwnStack.start(arguments.number("--port-base"))) {
      return run(own.running(), new FaultRun.Settings(length, seed));
    }
  }

  private int run(RunningStack stack, FaultRun.Settings settings) throws InterruptedException {
    FaultRun run = new FaultRun(stack, Stack.servers(stack.addresses()), Stack.district());
    FaultRun.Outcome outcome = run.run(settings, this::print);
    print(outcome, settings);
    return outcome.verdict().isClean() ? 0 : 1;
  }

  private void print(Fault fault) {
    out.println(
        words.say(
            "faults.fault",
            Columns.left(words.say("blow." + fault.blow().name().toLowerCase(Locale.ROOT)), 12),
            Columns.left(fault.part().code(), 12),
            fault.lasting().isZero()
                ? ""
                : words.say("faults.lasting", fault.lasting().toSeconds())));
  }

  private void print(FaultRun.Outcome outcome, FaultRun.Settings settings) {
    Verdict verdict = outcome.verdict();
    List<Receipt> receipts = outcome.book().receipts();
    long repeated = receipts.stream().filter(receipt -> receipt.tries() > 1).count();
    out.println(
        words.say("faults.commands", receipts.size(), repeated, outcome.book().told().size()));
    out.println(words.say("faults.struck", outcome.book().struck().size()));
    print("faults.lost", verdict.lost());
    print("faults.doubled", verdict.doubled());
    print("faults.stuck", verdict.stuck());
    out.println(longest(outcome.recoveries()));
    out.println(words.say("faults.seed", settings.seed()));
  }

  private void print(String key, List<String> lines) {
    out.println(words.say(key, lines.size()));
    lines.forEach(line -> out.println("    " + line));
  }

  private String longest(List<Recovery> recoveries) {
    return Recovery.longest(recoveries)
        .map(recovery ->
            words.say(
                "faults.longest",
                String.format(
                    Locale.ROOT, "%.1f", recovery.took().orElse(Duration.ZERO).toMillis() / 1000.0),
                words.say("blow." + recovery.fault().blow().name().toLowerCase(Locale.ROOT)),
                recovery.fault().part().code()))
        .orElse(words.say("faults.no-recovery"));
  }

  private static long anySeed() {
    return new Random().nextInt(1, 1_000_000);
  }
}
