package chengbao.ledger.watch;

import chengbao.ledger.commands.Commands;
import chengbao.ledger.forms.KeptForms;
import chengbao.ledger.inbox.HeldTidying;
import chengbao.ledger.outbox.SentEvents;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Counts what is held, lets ready streams go on, and forgets what is old. Nothing depends on when
/// it runs; what fails is done the next time.
@Singleton
class Housekeeping {
  private static final Logger LOG = Logger.getLogger(Housekeeping.class);
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int ROUNDS_BETWEEN_FORGETTING = 60;

  private final HeldTidying held;
  private final SentEvents sent;
  private final Commands commands;
  private final KeptForms forms;
  private final BrokerWatch broker;
  private final CountDownLatch stopping = new CountDownLatch(1);

  @Inject
  Housekeeping(
      HeldTidying held, SentEvents sent, Commands commands, KeptForms forms, BrokerWatch broker) {
    this.held = held;
    this.sent = sent;
    this.commands = commands;
    this.forms = forms;
    this.broker = broker;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("ledger-housekeeping").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run() {
    try {
      for (int round = 0; !stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS); round++) {
        attempt(broker::look);
        attempt(held::count);
        attempt(held::resume);
        if (round % ROUNDS_BETWEEN_FORGETTING == 0) {
          attempt(held::forget);
          attempt(sent::forget);
          attempt(commands::forgetOld);
          attempt(forms::forgetOld);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    broker.close();
  }

  private static void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException fault) {
      LOG.debugf("Housekeeping will be done later: %s", fault.getClass().getName());
    }
  }
}
