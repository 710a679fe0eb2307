package chengbao.submission.jobs;

import chengbao.submission.DeliverNotices;
import chengbao.submission.PrepareDigests;
import chengbao.submission.RemindUnits;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/// Asks now and then which reminders and digests should have come by now, and how many letters were
/// given up.
@Singleton
class NoticeTimes {
  private static final Logger LOG = Logger.getLogger(NoticeTimes.class);
  private static final long EVERY_SECONDS = 10;

  private final RemindUnits remindUnits;
  private final PrepareDigests prepareDigests;
  private final DeliverNotices deliverNotices;
  private final AtomicInteger undelivered = new AtomicInteger();
  private final CountDownLatch stopping = new CountDownLatch(1);

  NoticeTimes(
      RemindUnits remindUnits,
      PrepareDigests prepareDigests,
      DeliverNotices deliverNotices,
      MeterRegistry meters) {
    this.remindUnits = remindUnits;
    this.prepareDigests = prepareDigests;
    this.deliverNotices = deliverNotices;
    meters.gauge("chengbao.notices.undelivered", undelivered);
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("notice-times").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run() {
    try {
      while (!stopping.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
        round();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      remindUnits.remind();
      prepareDigests.prepare();
      undelivered.set(deliverNotices.undelivered().size());
    } catch (RuntimeException fault) {
      LOG.warn("reminders could not be prepared and will be tried again", fault);
    }
  }
}
