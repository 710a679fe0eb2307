package chengbao.journey;

import chengbao.journey.bench.Timings;
import chengbao.journey.bench.portal.PortalBench;
import chengbao.journey.bench.portal.PortalBench.Size;
import chengbao.journey.bench.portal.PortalBench.Turn;
import chengbao.journey.bench.portal.Took;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/// Prints what `./chengbao bench portal` has measured, each figure beside nginx in the same run or
/// beside its bound, and whether it is as wanted.
final class PortalFigures {

  private static final int USUAL_SECONDS = 10;
  private static final int USUAL_FEW = 10_000;
  private static final int USUAL_MANY = 130_000;
  private static final int MOST_DRAWN = 10_000;
  private static final int USUAL_PATIENCE = 150;
  private static final double GOAL = 0.7;
  private static final double MOST_MILLISECONDS = 10;
  private static final double MOST_SEARCHING = 50;
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
    long began = System.nanoTime();
    var bench =
        new PortalBench(
            plan(arguments),
            step ->
                out.println(
                    words.say(
                        "bench.portal-step", step, (System.nanoTime() - began) / 1_000_000_000)));
    return new PortalFigures(words, out).print(bench.run());
  }

  private static PortalBench.Plan plan(Arguments arguments) {
    int few = arguments.number("--few").orElse(USUAL_FEW);
    int many = Math.max(few, arguments.number("--many").orElse(USUAL_MANY));
    return new PortalBench.Plan(
        few,
        many,
        Math.min(few, MOST_DRAWN),
        Duration.ofSeconds(arguments.number("--seconds").orElse(USUAL_SECONDS)),
        Duration.ofSeconds(arguments.number("--patience").orElse(USUAL_PATIENCE)));
  }

  private int print(PortalBench.Outcome outcome) {
    outcome.turns().forEach(turn -> print("bench.portal-full", turn));
    out.println(words.say("bench.portal-ratio", outcome.turns().size(), written(outcome.ratio())));
    print("bench.portal-half", outcome.half());
    boolean flat = pages(outcome);
    boolean found = search(outcome);
    boolean small = memory(outcome.few()) & memory(outcome.many());
    out.println(
        words.say(
            "bench.portal-frame",
            seconds(outcome.other()),
            seconds(outcome.same()),
            written(outcome.redrawn().median()),
            written(outcome.redrawn().p95())));
    boolean kept =
        flat
            && found
            && small
            && outcome.isRight()
            && outcome.ratio() >= GOAL
            && outcome.half().portal().p99() < MOST_MILLISECONDS;
    out.println(words.say(kept ? "bench.portal-kept" : "bench.portal-missed"));
    return kept ? 0 : 1;
  }

  private void print(String key, Turn turn) {
    out.println(
        words.say(
            key,
            Timings.written(turn.portal().aSecond()),
            written(turn.portal().p99()),
            Timings.written(turn.nginx().aSecond()),
            written(turn.nginx().p99()),
            written(turn.ratio()),
            Math.round(turn.portal().bytes()),
            turn.portal().wrong() + turn.nginx().wrong()));
  }

  private boolean pages(PortalBench.Outcome outcome) {
    out.println(
        words.say("bench.portal-pages", outcome.few().editions(), outcome.many().editions()));
    boolean flat = true;
    for (var page : outcome.few().pages().entrySet()) {
      Took few = page.getValue();
      Took many = Objects.requireNonNull(outcome.many().pages().get(page.getKey()));
      double ratio = many.median() / few.median();
      flat &= ratio <= FLAT;
      out.println(
          "  "
              + Columns.left(page.getKey(), 44)
              + Columns.right(written(few.median()) + "  " + written(few.p95()), 16)
              + Columns.right(written(many.median()) + "  " + written(many.p95()), 16)
              + Columns.right(written(ratio), 8));
    }
    return flat;
  }

  private boolean search(PortalBench.Outcome outcome) {
    int editions = outcome.few().editions();
    if (outcome.search().isEmpty()) {
      out.println(words.say("bench.portal-no-index", editions));
      return false;
    }
    Took took = outcome.search().get();
    out.println(
        words.say(
            "bench.portal-search",
            editions,
            written(took.median()),
            written(took.p99()),
            written(took.p99() / MOST_SEARCHING)));
    return took.p99() < MOST_SEARCHING;
  }

  private boolean memory(Size size) {
    out.println(
        words.say(
            "bench.portal-memory",
            size.editions(),
            Timings.written(size.megabytes()),
            written(size.megabytes() / MOST_MEGABYTES)));
    return size.megabytes() < MOST_MEGABYTES;
  }

  private static String seconds(Duration took) {
    return Timings.written(took.toMillis() / 1000.0);
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
