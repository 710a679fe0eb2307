package chengbao.submission.jobs;

import chengbao.submission.BringAccount;
import chengbao.submission.OpenAccount;
import chengbao.submission.domain.Accounts;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Opens accounts for the invited and brings the others to what the register says, one at a time,
/// until nothing is behind. What is not done when the process dies is found again at the start. It
/// may run on several machines: each takes what no other has taken.
@Singleton
class KeptAccounts {
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Recurring work;

  KeptAccounts(OpenAccount openAccount, BringAccount bringAccount) {
    this.work =
        new Recurring(
                "account-keeping", EVERY, () -> openAccount.openNext() || bringAccount.bringNext())
            .waitingFor(Accounts.Away.class);
  }

  void start(@Observes StartupEvent event) {
    work.start();
  }

  void stop(@Observes ShutdownEvent event) {
    work.stop();
  }
}
