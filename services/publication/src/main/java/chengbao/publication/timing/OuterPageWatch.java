package chengbao.publication.timing;

import chengbao.publication.LookElsewhere;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterPages;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Looks every minute whether the page of another platform is to be looked at again. When that is
/// stands in the database, so a service that was down catches up.
@Singleton
class OuterPageWatch {

  private static final Logger LOG = Logger.getLogger(OuterPageWatch.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final LookElsewhere elsewhere;
  private final OuterPages pages;
  private final CountDownLatch stopping = new CountDownLatch(1);

  OuterPageWatch(LookElsewhere elsewhere, OuterPages pages) {
    this.elsewhere = elsewhere;
    this.pages = pages;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("outer-pages").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run() {
    try {
      while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        attempt(() -> elsewhere.due().forEach(due -> attempt(() -> look(due))));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The page is asked for outside of any transaction.
  private void look(OuterLook due) {
    elsewhere.look(due, visit(due), new Cause.TimeCame());
  }

  /// A host that was allowed once and is so no longer is as good as away.
  private Visit visit(OuterLook due) {
    try {
      return pages.visit(due.address());
    } catch (Refused noLonger) {
      return new Visit.NotRead(Visit.Why.UNREACHABLE);
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.warn("A page of another platform was not looked at and will be tried again", fault);
    }
  }
}
