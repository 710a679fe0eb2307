package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// A publisher makes an edition public that was held or scheduled.
@ApplicationScoped
@Verb
public class ReleaseEdition {

  private final Editions editions;
  private final Publishing publishing;
  private final Clock clock;

  ReleaseEdition(Editions editions, Publishing publishing, Clock clock) {
    this.editions = editions;
    this.publishing = publishing;
    this.clock = clock;
  }

  @Transactional
  public void release(Publisher publisher, EditionAtHand atHand) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Waiting waiting = atHand.waiting(all, publisher);
    publishing.publish(
        waiting.approval(),
        all,
        index -> waiting.publish(index, at),
        new Cause.Decided(publisher.person()),
        at);
  }
}
