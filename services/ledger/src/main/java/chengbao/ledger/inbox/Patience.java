package chengbao.ledger.inbox;

import chengbao.ledger.database.Backoff;
import chengbao.ledger.database.TransientFaults;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Tries again for as long as a fault passes by itself. Meanwhile the record is not acknowledged
/// and its channel takes no other: the connector pauses it and stays in the group.
@Singleton
class Patience {
  private final InboxWatch watch;
  private final CountDownLatch closing = new CountDownLatch(1);

  @Inject
  Patience(InboxWatch watch) {
    this.watch = watch;
  }

  <T> T until(String topic, Supplier<T> attempt) {
    Backoff backoff = new Backoff();
    try {
      while (true) {
        watch.busy();
        try {
          return attempt.get();
        } catch (RuntimeException fault) {
          if (!TransientFaults.include(fault)) {
            throw fault;
          }
          watch.waits(topic, fault);
          pause(backoff, fault);
        }
      }
    } finally {
      watch.idle();
      watch.goesOn(topic);
    }
  }

  /// The service stops: what is not applied stays unacknowledged.
  void close(@Observes ShutdownEvent event) {
    close();
  }

  void close() {
    closing.countDown();
  }

  private void pause(Backoff backoff, RuntimeException fault) {
    try {
      if (closing.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS)) {
        throw fault;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw fault;
    }
  }
}
