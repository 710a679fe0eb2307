package chengbao.publication.timing;

import chengbao.publication.RepairOverdue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// The alarm: what should have been public for a minute is counted, told in health and metrics, and
/// published again. A report that is overdue makes nobody unready.
@Readiness
@Singleton
class OverdueWatch implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(OverdueWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(20);

  private final RepairOverdue repair;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile int overdue;

  OverdueWatch(RepairOverdue repair, MeterRegistry meters) {
    this.repair = repair;
    Gauge.builder("chengbao.publication.overdue", this, watch -> watch.overdue).register(meters);
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("overdue-editions").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("publication")
        .up()
        .withData("editions overdue", overdue)
        .build();
  }

  private void run() {
    try {
      while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      int now = repair.repair(false).size();
      if (now > overdue) {
        LOG.errorf("%d reports should have been public for a minute and are not", now);
      }
      overdue = now;
    } catch (RuntimeException fault) {
      LOG.warn("What is overdue could not be looked for", fault);
    }
  }
}
