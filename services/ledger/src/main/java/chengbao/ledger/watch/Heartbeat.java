package chengbao.ledger.watch;

import java.time.Duration;

/// The sign of life of a thread.
public final class Heartbeat {
  private volatile long last = System.nanoTime();

  /// The thread is alive.
  public void beat() {
    last = System.nanoTime();
  }

  /// How long ago it last was.
  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - last);
  }
}
