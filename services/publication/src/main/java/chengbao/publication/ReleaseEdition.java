package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// A publisher makes an edition public that was held or scheduled. What the checks of the public
/// text had found is released with a reason only.
@ApplicationScoped
@Verb
public class ReleaseEdition {

  private final Editions editions;
  private final Publishing publishing;
  private final Releases releases;
  private final Clock clock;

  ReleaseEdition(Editions editions, Publishing publishing, Releases releases, Clock clock) {
    this.editions = editions;
    this.publishing = publishing;
    this.releases = releases;
    this.clock = clock;
  }

  /// @param reason empty where nothing was found
  /// @param number the index number, where the site's numbers are entered; else empty
  @Transactional
  public void release(Publisher publisher, EditionAtHand atHand, String reason, String number) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Waiting waiting = atHand.waiting(all, publisher);
    if (isNearMiss(waiting)) {
      if (reason.isBlank()) {
        throw new Refused(Refusal.REASON_MISSING);
      }
      releases.note(waiting, reason.strip(), publisher.person(), at);
    }
    publishing.publish(waiting, all, number, new Cause.Decided(publisher.person()), at);
  }

  static boolean isNearMiss(Edition.Waiting waiting) {
    return waiting instanceof Edition.Held held
        && held.reason().code() == Edition.Reason.Code.NEAR_MISS;
  }
}
