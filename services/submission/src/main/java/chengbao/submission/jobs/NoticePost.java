package chengbao.submission.jobs;

import chengbao.submission.DeliverNotices;
import chengbao.submission.domain.notice.Carrier;
import chengbao.submission.domain.notice.Letter;
import chengbao.submission.domain.notice.NotCarried;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Empties the outbox of notices, each channel on a thread of its own, so that a slow mail server
/// keeps nobody else waiting. It may run on several machines: each takes what no other has taken.
@Singleton
class NoticePost {
  private static final Logger LOG = Logger.getLogger(NoticePost.class);
  private static final long EVERY_MILLIS = 1_000;

  private final DeliverNotices deliverNotices;
  private final Instance<Carrier> carriers;
  private final CountDownLatch stopping = new CountDownLatch(1);

  NoticePost(DeliverNotices deliverNotices, Instance<Carrier> carriers) {
    this.deliverNotices = deliverNotices;
    this.carriers = carriers;
  }

  void start(@Observes StartupEvent event) {
    for (var carrier : carriers) {
      if (carrier.isOpen()) {
        Thread.ofPlatform()
            .name("notices-by-" + carrier.channel().code())
            .daemon()
            .start(() -> run(carrier));
      }
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  private void run(Carrier carrier) {
    try {
      while (!stopping.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        round(carrier);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void round(Carrier carrier) {
    try {
      for (var letter = deliverNotices.takeNext(carrier.channel());
          letter.isPresent() && stopping.getCount() > 0;
          letter = deliverNotices.takeNext(carrier.channel())) {
        carry(carrier, letter.get());
      }
    } catch (RuntimeException fault) {
      LOG.warn("notices could not be taken out and will be tried again", fault);
    }
  }

  private void carry(Carrier carrier, Letter letter) {
    try {
      carrier.carry(letter);
      deliverNotices.carried(letter);
    } catch (NotCarried why) {
      LOG.infof(
          "notice %s not carried by %s: %s",
          letter.delivery().id(), carrier.channel().code(), why.what());
      deliverNotices.notCarried(letter, why);
    } catch (RuntimeException fault) {
      LOG.warnf(fault, "notice %s not carried", letter.delivery().id());
      deliverNotices.notCarried(letter, new NotCarried("fault: " + fault.getClass(), false));
    }
  }
}
