package chengbao.ledger.inbox;

import chengbao.ledger.database.Backoff;
import chengbao.ledger.database.TransientFaults;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/// Tries again for as long as a fault passes by itself. Meanwhile the record is not acknowledged
/// and its channel takes no other: the connector pauses it and stays in the group.
@Singleton
class Patience {
  private final InboxWatch watch;
  private final Closing closing;

  @Inject
  Patience(InboxWatch watch, Closing closing) {
    this.watch = watch;
    this.closing = closing;
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

  private void pause(Backoff backoff, RuntimeException fault) {
    try {
      if (closing.beginsWithin(backoff.next())) {
        throw fault;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw fault;
    }
  }
}
