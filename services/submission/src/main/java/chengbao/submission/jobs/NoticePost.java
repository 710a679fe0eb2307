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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Empties the outbox of notices, each channel on a thread of its own, so that a slow mail server
/// keeps nobody else waiting. It may run on several machines: each takes what no other has taken.
@Singleton
class NoticePost {
  private static final Logger LOG = Logger.getLogger(NoticePost.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final DeliverNotices deliverNotices;
  private final Instance<Carrier> carriers;
  private final List<Recurring> rounds = new ArrayList<>();

  NoticePost(DeliverNotices deliverNotices, Instance<Carrier> carriers) {
    this.deliverNotices = deliverNotices;
    this.carriers = carriers;
  }

  void start(@Observes StartupEvent event) {
    for (var carrier : carriers) {
      if (carrier.isOpen()) {
        var round =
            new Recurring(
                "notices-by-" + carrier.channel().code(), EVERY, () -> carryNext(carrier));
        rounds.add(round);
        round.start();
      }
    }
  }

  void stop(@Observes ShutdownEvent event) {
    rounds.forEach(Recurring::stop);
  }

  private boolean carryNext(Carrier carrier) {
    var letter = deliverNotices.takeNext(carrier.channel());
    letter.ifPresent(taken -> carry(carrier, taken));
    return letter.isPresent();
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
