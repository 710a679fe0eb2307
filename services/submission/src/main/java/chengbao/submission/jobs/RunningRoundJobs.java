package chengbao.submission.jobs;

import chengbao.submission.ContinueRoundJob;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Goes on with jobs of rounds that run, also with those that ran when the process died. It may run
/// on several machines: each takes what no other has taken.
@Singleton
class RunningRoundJobs {
  private static final Logger LOG = Logger.getLogger(RunningRoundJobs.class);
  private static final long EVERY_MILLIS = 500;

  private final ContinueRoundJob continueRoundJob;
  private final CountDownLatch stopping = new CountDownLatch(1);

  RunningRoundJobs(ContinueRoundJob continueRoundJob) {
    this.continueRoundJob = continueRoundJob;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("running-round-jobs").daemon().start(this::run);
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
      while (stopping.getCount() > 0 && continueRoundJob.continueNext()) {
        // a slice after the other
      }
    } catch (RuntimeException fault) {
      LOG.warn("a job of a round did not go on and will be tried again", fault);
    }
  }
}
