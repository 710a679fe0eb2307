package chengbao.submission.accounts;

import chengbao.submission.BringAccount;
import chengbao.submission.OpenAccount;
import chengbao.submission.domain.Accounts;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// Opens accounts for the invited and brings the others to what the register says, one at a time,
/// until nothing is behind. What is not done when the process dies is found again at the start. It
/// may run on several machines: each takes what no other has taken.
@Singleton
class AccountKeeping {
  private static final Logger LOG = Logger.getLogger(AccountKeeping.class);
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration WHEN_AWAY = Duration.ofSeconds(10);

  private final OpenAccount openAccount;
  private final BringAccount bringAccount;
  private final CountDownLatch stopping = new CountDownLatch(1);

  AccountKeeping(OpenAccount openAccount, BringAccount bringAccount) {
    this.openAccount = openAccount;
    this.bringAccount = bringAccount;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("account-keeping").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run() {
    try {
      var pause = EVERY;
      while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = round() ? EVERY : WHEN_AWAY;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return whether all went well
  private boolean round() {
    try {
      all(openAccount::openNext);
      all(bringAccount::bringNext);
      return true;
    } catch (Accounts.Away away) {
      LOG.infof("accounts wait for the sign-in: %s", away.getMessage());
    } catch (RuntimeException fault) {
      LOG.warn("accounts could not be kept and will be tried again", fault);
    }
    return false;
  }

  private void all(BooleanSupplier next) {
    while (stopping.getCount() > 0 && next.getAsBoolean()) {
      // one after the other
    }
  }
}
