package chengbao.publication.timing;

import chengbao.publication.PublishScheduled;
import chengbao.publication.domain.Edition;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Looks every few seconds whether the time of a scheduled edition has come. It may run on several
/// machines: the verb locks the report and looks again.
@Singleton
class ScheduledEditions {

  private static final Logger LOG = Logger.getLogger(ScheduledEditions.class);
  private final PublishScheduled publish;
  private final Duration every;
  private final CountDownLatch stopping = new CountDownLatch(1);

  ScheduledEditions(
      PublishScheduled publish,
      @ConfigProperty(name = "chengbao.scheduled.every", defaultValue = "5s") Duration every) {
    this.publish = publish;
    this.every = every;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("scheduled-editions").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run() {
    try {
      while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
        attempt(() -> publish.due().forEach(this::publish));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void publish(Edition.Scheduled due) {
    attempt(() -> publish.publish(due));
  }

  /// What fails is tried again the next time; one edition keeps no other back.
  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.warnf(fault, "A scheduled edition was not published and will be tried again");
    }
  }
}
