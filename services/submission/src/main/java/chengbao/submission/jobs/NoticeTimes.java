package chengbao.submission.jobs;

import chengbao.submission.DeliverNotices;
import chengbao.submission.PrepareDigests;
import chengbao.submission.RemindUnits;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks now and then which reminders and digests should have come by now, and how many letters were
/// given up.
@Singleton
class NoticeTimes {
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final RemindUnits remindUnits;
  private final PrepareDigests prepareDigests;
  private final DeliverNotices deliverNotices;
  private final AtomicInteger undelivered = new AtomicInteger();
  private final Recurring work = new Recurring("notice-times", EVERY, this::look);

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
    work.start();
  }

  void stop(@Observes ShutdownEvent event) {
    work.stop();
  }

  private boolean look() {
    remindUnits.remind();
    prepareDigests.prepare();
    undelivered.set(deliverNotices.countUndelivered());
    return false;
  }
}
