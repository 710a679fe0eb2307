package chengbao.ledger.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Whether the service is stopping. From then on a fault says nothing about an event: what applying
/// it needs may be gone already. Nothing is held any more, and what is not applied stays
/// unacknowledged for the next start.
///
/// A start that fails half-way announces no end: then the persistence that is gone tells.
@Singleton
class Closing {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final BooleanSupplier gone;

  @Inject
  Closing(Instance<EntityManagerFactory> entities) {
    this(gone(entities));
  }

  Closing(BooleanSupplier gone) {
    this.gone = gone;
  }

  void begin(@Observes ShutdownEvent event) {
    begin();
  }

  void begin() {
    begun.countDown();
  }

  boolean hasBegun() {
    return begun.getCount() == 0 || gone.getAsBoolean();
  }

  /// Waits, and tells whether closing began meanwhile.
  boolean beginsWithin(Duration time) throws InterruptedException {
    return begun.await(time.toMillis(), TimeUnit.MILLISECONDS) || gone.getAsBoolean();
  }

  private static BooleanSupplier gone(Instance<EntityManagerFactory> entities) {
    if (!entities.isResolvable()) {
      return () -> false;
    }
    EntityManagerFactory factory = entities.get();
    return () -> !factory.isOpen();
  }
}
