package chengbao.journey;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Servers;
import chengbao.journey.bench.AutosaveBench;
import chengbao.journey.bench.DeskBench;
import chengbao.journey.bench.MemoryBench;
import chengbao.journey.bench.OverviewBench;
import chengbao.journey.bench.PublishBench;
import chengbao.journey.bench.Timings;
import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.local.RunningStack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// `./chengbao bench publish|memory|overview|desk|autosave|portal|rebuild`: measures the running
/// stack; `portal` and `rebuild` start what they need themselves.
public final class Bench {
  private static final Set<String> OPTIONS =
      Set.of(
          "--samples",
          "--journeys",
          "--seconds",
          "--old",
          "--few",
          "--many",
          "--patience",
          "--editions",
          "--data",
          "--lang");
  private static final int USUAL_OLD = 1_000_000;
  private static final int USUAL_SAMPLES = 300;
  private static final int USUAL_JOURNEYS = 100;
  private static final int USUAL_SECONDS = 20;
  private static final double MOST_MILLISECONDS = 100;
  private static final double MOST_RATIO = 1.5;
  private static final double KILOBYTES_PER_MEGABYTE = 1024;

  private final Arguments arguments;
  private final Wording words;
  private final PrintStream out;
  private final RunningStack stack;
  private final Servers servers;

  private Bench(Arguments arguments, Wording words, PrintStream out) {
    this.arguments = arguments;
    this.words = words;
    this.out = out;
    this.stack =
        arguments
            .option("--data")
            .map(folder -> Stack.running(Path.of(folder)))
            .orElseGet(RunningStack::given);
    this.servers = Stack.servers(stack.addresses());
  }

  public static void main(String[] given) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(CommandLine.run(given, OPTIONS, "bench.usage", Bench::run, out));
  }

  private static int run(Arguments arguments, Wording words, PrintStream out)
      throws SQLException, IOException, InterruptedException, ExecutionException, TimeoutException {
    if (arguments.words().equals(List.of("portal"))) {
      return PortalFigures.print(arguments, words, out);
    }
    if (arguments.words().equals(List.of("rebuild"))) {
      return RebuildFigures.print(arguments, words, out);
    }
    if (arguments.words().equals(List.of("publish"))) {
      new Bench(arguments, words, out).publish();
      return 0;
    }
    if (arguments.words().equals(List.of("memory"))) {
      new Bench(arguments, words, out).memory();
      return 0;
    }
    if (arguments.words().equals(List.of("overview"))) {
      return new Bench(arguments, words, out).overview();
    }
    if (arguments.words().equals(List.of("desk"))) {
      return new Bench(arguments, words, out).desk();
    }
    if (arguments.words().equals(List.of("autosave"))) {
      new Bench(arguments, words, out).autosave();
      return 0;
    }
    out.println(words.say("bench.usage"));
    return Journey.NOT_UNDERSTOOD;
  }

  private void publish()
      throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    int samples = arguments.number("--samples").orElse(USUAL_SAMPLES);
    PublishBench.Outcome outcome =
        new PublishBench(stack, servers, Stack.district())
            .run(samples, ready -> progress("bench.prepared", ready, samples));
    out.println();
    print("bench.published", outcome.published());
    print("bench.floor", outcome.floor());
  }

  private void print(String key, Timings timings) {
    out.println(
        words.say(
            key,
            timings.count(),
            Timings.written(timings.median()),
            Timings.written(timings.percentile(99))));
  }

  private void memory() {
    int journeys = arguments.number("--journeys").orElse(USUAL_JOURNEYS);
    Map<String, Long> kilobytes =
        new MemoryBench(stack, servers, Stack.district())
            .run(journeys, done -> progress("bench.journeys", done, journeys));
    out.println();
    kilobytes.forEach((part, taken) -> out.println(line(part, taken)));
    long sum = kilobytes.values().stream().mapToLong(Long::longValue).sum();
    out.println(line(words.say("bench.sum"), sum));
  }

  /// 0 when every page keeps within its bounds.
  private int overview() throws SQLException, InterruptedException, ExecutionException {
    int samples = arguments.number("--samples").orElse(USUAL_SAMPLES);
    District district = Stack.district();
    Unit town = district.unit("白鹭镇").orElseThrow();
    List<OverviewBench.Outcome> outcomes =
        new OverviewBench(
                stack,
                new OverviewBench.Readers(
                    stack.addresses().submissionUrl(),
                    district.chain(town).getLast().id(),
                    town.district(),
                    town.id(),
                    district.officer(town, "drafter").username(),
                    district.officer(district.chain(town).getLast(), "reviewer").username()))
            .run(samples);
    out.println(words.say("bench.overview", samples));
    boolean kept = true;
    for (OverviewBench.Outcome one : outcomes) {
      out.println(
          "  "
              + Columns.left(one.page(), 44)
              + Columns.right(Timings.written(one.tenth()), 10)
              + Columns.right(Timings.written(one.whole()), 10)
              + Columns.right(String.format(Locale.ROOT, "%.2f", one.ratio()), 8));
      kept &= one.whole() < MOST_MILLISECONDS && one.ratio() <= MOST_RATIO;
    }
    out.println(words.say(kept ? "bench.kept" : "bench.missed"));
    return kept ? 0 : 1;
  }

  /// 0 when every page and every move keeps within its bounds.
  private int desk() throws SQLException, InterruptedException, ExecutionException {
    int samples = arguments.number("--samples").orElse(USUAL_SAMPLES);
    int old = arguments.number("--old").orElse(USUAL_OLD);
    District district = Stack.district();
    List<Unit> chain = district.chain(district.unit("白鹭镇").orElseThrow());
    DeskBench.Readers readers =
        new DeskBench.Readers(
            stack.addresses().reviewUrl(),
            district.officer(chain.getFirst(), "reviewer"),
            chain.getFirst().id(),
            district.officer(chain.getLast(), "reviewer"),
            chain.getLast().id());
    List<DeskBench.Outcome> outcomes =
        new DeskBench(stack, new ReviewApi(DirectCaller.to(servers)), readers).run(samples, old);
    out.println(words.say("bench.desk", samples, old));
    boolean kept = true;
    for (DeskBench.Outcome one : outcomes) {
      out.println(
          "  "
              + Columns.left(one.page(), 60)
              + Columns.right(Timings.written(one.few()), 10)
              + Columns.right(Timings.written(one.many()), 10)
              + Columns.right(String.format(Locale.ROOT, "%.2f", one.ratio()), 8));
      kept &= one.many() < one.most() && one.ratio() <= MOST_RATIO;
    }
    out.println(words.say(kept ? "bench.kept" : "bench.missed"));
    return kept ? 0 : 1;
  }

  private void autosave()
      throws SQLException, IOException, InterruptedException, ExecutionException {
    Duration length = Duration.ofSeconds(arguments.number("--seconds").orElse(USUAL_SECONDS));
    AutosaveBench.Outcome outcome =
        new AutosaveBench(stack, servers, Stack.district())
            .run(length, ready -> progress("bench.drafts", ready, AutosaveBench.DRAFTERS));
    out.println();
    print("bench.autosave-paced", outcome.paced(), AutosaveBench.DRAFTERS);
    print("bench.autosave-full", outcome.full(), AutosaveBench.DRAFTERS);
    print(
        outcome.floor().byPgbench() ? "bench.autosave-pgbench" : "bench.autosave-jdbc",
        outcome.floor().writes(),
        outcome.floor().connections());
  }

  private void print(String key, AutosaveBench.Writes writes, int atOnce) {
    out.println(
        words.say(
            key,
            atOnce,
            writes.timings().count(),
            Timings.written(writes.aSecond()),
            Timings.written(writes.timings().median()),
            Timings.written(writes.timings().percentile(99))));
  }

  private static String line(String part, long kilobytes) {
    String megabytes = Timings.written(kilobytes / KILOBYTES_PER_MEGABYTE);
    return "  " + Columns.left(part, 16) + Columns.right(megabytes, 9) + " MB";
  }

  private void progress(String key, int done, int all) {
    out.print("\r" + words.say(key, done, all));
    out.flush();
  }
}
