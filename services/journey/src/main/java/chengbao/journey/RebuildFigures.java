package chengbao.journey;

import chengbao.journey.bench.Timings;
import chengbao.journey.bench.portal.RebuildBench;
import chengbao.journey.bench.portal.RebuildBench.Rebuilt;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/// Prints what `./chengbao bench rebuild` has measured.
final class RebuildFigures {

  private static final int USUAL_EDITIONS = 130_000;
  private static final Duration MOST = Duration.ofMinutes(15);

  private RebuildFigures() {}

  /// 0 when both roots are equal and it took less than a quarter of an hour.
  static int print(Arguments arguments, Wording words, PrintStream out)
      throws IOException, InterruptedException {
    int editions = arguments.number("--editions").orElse(USUAL_EDITIONS);
    RebuildBench.Outcome outcome =
        new RebuildBench(
                editions,
                (what, took) ->
                    out.println(words.say("bench.rebuild-step-" + what, editions, seconds(took))))
            .run();
    Rebuilt full = outcome.full();
    out.println(
        words.say(
            "bench.rebuilt",
            full.editions(),
            seconds(full.took()),
            Timings.written(full.aSecond())));
    out.println(words.say("rebuild.before", full.before()));
    out.println(words.say("rebuild.after", full.after()));
    boolean right = outcome.isRight(editions);
    out.println(
        words.say(right ? "rebuild.equal" : "rebuild.otherwise", full.editions(), full.leftOut()));
    boolean kept = right && full.took().compareTo(MOST) < 0;
    out.println(words.say(kept ? "bench.portal-kept" : "bench.portal-missed"));
    return kept ? 0 : 1;
  }

  private static String seconds(Duration took) {
    return Timings.written(took.toMillis() / 1000.0);
  }
}
