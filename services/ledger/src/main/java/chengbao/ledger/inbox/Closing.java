package chengbao.ledger.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Whether the service is stopping. From then on a fault says nothing about an event: what applying
/// it needs may be gone already. Nothing is held any more, and what is not applied stays
/// unacknowledged for the next start.
@Singleton
class Closing {
  private final CountDownLatch begun = new CountDownLatch(1);

  void begin(@Observes ShutdownEvent event) {
    begin();
  }

  void begin() {
    begun.countDown();
  }

  boolean hasBegun() {
    return begun.getCount() == 0;
  }

  /// Waits, and tells whether closing began meanwhile.
  boolean beginsWithin(Duration time) throws InterruptedException {
    return begun.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
