package chengbao.ledger.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes the relay of this process when a transaction with events has committed. Many wakings
/// before it looks are one.
@Singleton
public class RelaySignal {
  private final Semaphore woken = new Semaphore(0);

  /// There is something to send.
  void wake() {
    woken.release();
  }

  /// Returns when woken, or when the time is over.
  void await(Duration longest) throws InterruptedException {
    if (woken.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      woken.drainPermits();
    }
  }
}
