package chengbao.submission.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Work that is looked for again and again, on a thread of its own, until it is stopped. After a
/// fault it is looked for less and less often, until it goes well again.
final class Recurring {
  private static final Logger LOG = Logger.getLogger(Recurring.class);
  private static final Duration SELDOM = Duration.ofSeconds(10);

  private final String name;
  private final Duration every;
  private final BooleanSupplier next;
  private @Nullable Class<? extends RuntimeException> away;
  private final CountDownLatch stopping = new CountDownLatch(1);

  /// @param name of the thread, and in the log
  /// @param next does a piece of the work and tells whether there may be another
  Recurring(String name, Duration every, BooleanSupplier next) {
    this.name = name;
    this.every = every;
    this.next = next;
  }

  /// What it works on may be away for a while: that is worth a line and no more, and it is asked
  /// seldom until it is back.
  Recurring waitingFor(Class<? extends RuntimeException> expected) {
    away = expected;
    return this;
  }

  void start() {
    Thread.ofPlatform().name(name).daemon().start(this::run);
  }

  /// The piece at hand is finished, no other is begun.
  void stop() {
    stopping.countDown();
  }

  private void run() {
    try {
      var pause = every;
      while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = after(pause);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Does what there is to do.
  ///
  /// @return how long to wait then
  private Duration after(Duration pause) {
    try {
      var more = true;
      while (more && stopping.getCount() > 0) {
        more = next.getAsBoolean();
      }
      return every;
    } catch (RuntimeException fault) {
      if (away != null && away.isInstance(fault)) {
        LOG.infof("%s waits: %s", name, fault.getMessage());
        return SELDOM;
      }
      LOG.warnf(fault, "%s did not go on and will be tried again", name);
      return longer(pause);
    }
  }

  private Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    var most = every.compareTo(SELDOM) > 0 ? every : SELDOM;
    return doubled.compareTo(most) > 0 ? most : doubled;
  }
}
