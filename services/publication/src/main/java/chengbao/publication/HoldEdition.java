package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// A publisher stops an edition that was about to become public (暂缓公开), or says why one waits on
/// that the site held.
@ApplicationScoped
@Verb
public class HoldEdition {

  private final Editions editions;
  private final Publishing publishing;
  private final Clock clock;

  HoldEdition(Editions editions, Publishing publishing, Clock clock) {
    this.editions = editions;
    this.publishing = publishing;
    this.clock = clock;
  }

  @Transactional
  public void hold(Publisher publisher, EditionAtHand atHand, String reason) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Waiting waiting = atHand.waiting(all, publisher);
    if (reason.isBlank()) {
      throw new Refused(Refusal.REASON_MISSING);
    }
    Edition.Held held =
        switch (waiting) {
          case Edition.Scheduled _, Edition.Supplied _ ->
              waiting.hold(
                  new Edition.Reason(Edition.Reason.Code.BY_PUBLISHER, reason.strip()), at);
          case Edition.Held bySite when bySite.reason().code() == Edition.Reason.Code.BY_SITE ->
              bySite.hold(
                  new Edition.Reason(Edition.Reason.Code.BY_PUBLISHER, reason.strip()),
                  bySite.since());
          case Edition.Held _ -> throw new Refused(Refusal.ALREADY_HELD);
        };
    Cause cause = new Cause.Decided(publisher.person());
    publishing.keepWaiting(held, cause, at);
  }
}
