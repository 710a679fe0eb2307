package chengbao.journey;

import chengbao.journey.bench.Timings;
import chengbao.journey.bench.portal.PortalBench;
import chengbao.journey.bench.portal.Took;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/// Prints what `./chengbao bench portal` has measured, and whether it is as wanted.
final class PortalFigures {

  private static final int USUAL_SECONDS = 10;
  private static final double GOAL = 0.7;
  private static final double MOST_MILLISECONDS = 10;
  private static final double MOST_MEGABYTES = 512;
  private static final double FLAT = 1.5;

  private final Wording words;
  private final PrintStream out;

  private PortalFigures(Wording words, PrintStream out) {
    this.words = words;
    this.out = out;
  }

  /// 0 when every goal is met.
  static int print(Arguments arguments, Wording words, PrintStream out)
      throws IOException, SQLException {
    Duration length = Duration.ofSeconds(arguments.number("--seconds").orElse(USUAL_SECONDS));
    var bench = new PortalBench(step -> out.println(words.say("bench.portal-step", step)));
    return new PortalFigures(words, out).print(bench.run(length));
  }

  private int print(PortalBench.Outcome outcome) {
    outcome.turns().forEach(this::print);
    out.println(words.say("bench.portal-ratio", outcome.turns().size(), written(outcome.ratio())));
    var half = outcome.half();
    out.println(
        words.say(
            "bench.portal-half",
            Timings.written(half.aSecond()),
            written(half.median()),
            written(half.p99()),
            half.wrong()));
    boolean flat = pages(outcome);
    out.println(words.say("bench.portal-memory", Timings.written(outcome.megabytes())));
    out.println(
        words.say(
            "bench.portal-frame",
            Timings.written(outcome.restart().toMillis() / 1000.0),
            written(outcome.redrawn().median()),
            written(outcome.redrawn().p95())));
    boolean kept =
        flat
            && outcome.turns().stream().allMatch(PortalBench.Turn::isRight)
            && outcome.ratio() >= GOAL
            && half.p99() < MOST_MILLISECONDS
            && outcome.megabytes() < MOST_MEGABYTES;
    out.println(words.say(kept ? "bench.portal-kept" : "bench.portal-missed"));
    return kept ? 0 : 1;
  }

  private void print(PortalBench.Turn turn) {
    out.println(
        words.say(
            "bench.portal-full",
            Timings.written(turn.portal().aSecond()),
            written(turn.portal().p99()),
            Timings.written(turn.nginx().aSecond()),
            written(turn.ratio()),
            Math.round(turn.portal().bytes()),
            turn.portal().wrong() + turn.nginx().wrong()));
  }

  private boolean pages(PortalBench.Outcome outcome) {
    out.println(words.say("bench.portal-pages"));
    boolean flat = true;
    for (var page : outcome.small().entrySet()) {
      Took small = page.getValue();
      Took large = Objects.requireNonNull(outcome.large().get(page.getKey()));
      double ratio = large.median() / small.median();
      flat &= ratio <= FLAT;
      out.println(
          "  "
              + Columns.left(page.getKey(), 44)
              + Columns.right(written(small.median()) + "  " + written(small.p95()), 16)
              + Columns.right(written(large.median()) + "  " + written(large.p95()), 16)
              + Columns.right(written(ratio), 8));
    }
    return flat;
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
