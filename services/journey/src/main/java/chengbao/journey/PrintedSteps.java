package chengbao.journey;

import chengbao.journey.story.Step;
import chengbao.journey.story.Steps;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/// Prints each step with its milliseconds as soon as it is taken.
final class PrintedSteps implements Steps {
  private static final int STEP_WIDTH = 22;
  private static final int NAME_WIDTH = 12;
  private static final int TIME_WIDTH = 7;

  private final PrintStream out;
  private final Wording words;

  PrintedSteps(PrintStream out, Wording words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public <T> T take(Step step, String who, Supplier<T> work) {
    long begun = System.nanoTime();
    T result = work.get();
    long milliseconds = (System.nanoTime() - begun) / 1_000_000;
    out.println(
        "  "
            + Columns.left(words.say("step." + step.code()), STEP_WIDTH)
            + Columns.left(who, NAME_WIDTH)
            + Columns.right(String.format(Locale.ROOT, "%,d", milliseconds), TIME_WIDTH)
            + " "
            + words.say("milliseconds"));
    return result;
  }
}
