package chengbao.submission.jobs;

import chengbao.submission.ContinueImport;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Goes on with imports that run, also with those that ran when the process died. It may run on
/// several machines: each takes what no other has taken.
@Singleton
class RunningImports {
  private static final Logger LOG = Logger.getLogger(RunningImports.class);
  private static final long EVERY_MILLIS = 500;

  private final ContinueImport continueImport;
  private final CountDownLatch stopping = new CountDownLatch(1);

  RunningImports(ContinueImport continueImport) {
    this.continueImport = continueImport;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("running-imports").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run() {
    try {
      while (!stopping.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        round();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      while (stopping.getCount() > 0 && continueImport.continueNext()) {
        // a few rows after the other
      }
    } catch (RuntimeException fault) {
      LOG.warn("an import did not go on and will be tried again", fault);
    }
  }
}
