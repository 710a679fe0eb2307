package chengbao.submission.stack;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/// What the running service does by itself comes a moment later: looked for often, and waited for
/// long enough for the slowest machine.
public final class Eventually {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration EVERY = Duration.ofMillis(50);

  private Eventually() {}

  public static ConditionFactory eventually() {
    return await().atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(EVERY);
  }
}
