package chengbao.ledger.database;

import java.time.Duration;

/// How long to wait before the next attempt: a little, then twice as long each time, up to a limit.
public final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private Duration next = FIRST;

  /// The wait before the next attempt.
  public Duration next() {
    Duration now = next;
    Duration doubled = now.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return now;
  }

  /// An attempt succeeded.
  public void reset() {
    next = FIRST;
  }
}
