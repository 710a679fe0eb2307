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
import java.util.Optional;

/// Prints what `./chengbao bench portal` has measured, each figure beside nginx in the same run or
/// beside its bound, and whether it is as wanted.
final class PortalFigures implements PortalBench.Listener {

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

  /// Milliseconds that no reader sees and a busy machine adds by itself.
  private static final double NOTHING = 1;

  private final Wording words;
  private final PrintStream out;
  private final long began = System.nanoTime();

  private PortalFigures(Wording words, PrintStream out) {
    this.words = words;
    this.out = out;
  }

  /// 0 when every goal is met.
  static int print(Arguments arguments, Wording words, PrintStream out)
      throws IOException, SQLException {
    var figures = new PortalFigures(words, out);
    return figures.print(new PortalBench(plan(arguments), figures).run());
  }

  @Override
  public void step(String what) {
    out.println(words.say("bench.portal-step", what, (System.nanoTime() - began) / 1_000_000_000));
  }

  @Override
  public void full(Turn turn) {
    print("bench.portal-full", turn);
  }

  @Override
  public void half(Turn turn) {
    print("bench.portal-half", turn);
  }

  @Override
  public void search(int editions, Optional<Took> took) {
    out.println(
        took.map(one ->
                words.say(
                    "bench.portal-search",
                    editions,
                    written(one.median()),
                    written(one.p99()),
                    written(one.p99() / MOST_SEARCHING)))
            .orElseGet(() -> words.say("bench.portal-no-index", editions)));
  }

  @Override
  public void memory(Size size) {
    out.println(
        words.say(
            "bench.portal-memory",
            size.editions(),
            Timings.written(size.megabytes()),
            written(size.megabytes() / MOST_MEGABYTES)));
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
    out.println(words.say("bench.portal-ratio", outcome.turns().size(), written(outcome.ratio())));
    boolean flat = pages(outcome);
    out.println(
        words.say(
            "bench.portal-frame",
            seconds(outcome.other()),
            seconds(outcome.same()),
            written(outcome.redrawn().median()),
            written(outcome.redrawn().p95())));
    boolean kept =
        flat
            && outcome.isRight()
            && outcome.ratio() >= GOAL
            && outcome.half().portal().p99() < MOST_MILLISECONDS
            && outcome.search().filter(took -> took.p99() < MOST_SEARCHING).isPresent()
            && outcome.few().megabytes() < MOST_MEGABYTES
            && outcome.many().megabytes() < MOST_MEGABYTES;
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
      flat &= ratio <= FLAT || many.median() - few.median() < NOTHING;
      out.println(
          "  "
              + Columns.left(page.getKey(), 44)
              + Columns.right(written(few.median()) + "  " + written(few.p95()), 16)
              + Columns.right(written(many.median()) + "  " + written(many.p95()), 16)
              + Columns.right(written(ratio), 8));
    }
    return flat;
  }

  private static String seconds(Duration took) {
    return Timings.written(took.toMillis() / 1000.0);
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
