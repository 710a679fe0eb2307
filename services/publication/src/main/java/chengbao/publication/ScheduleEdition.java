package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// A publisher sets the time at which a waiting edition becomes public by itself (定时公开).
@ApplicationScoped
@Verb
public class ScheduleEdition {

  private final Editions editions;
  private final SiteSettings settings;
  private final Publishing publishing;
  private final Clock clock;

  ScheduleEdition(Editions editions, SiteSettings settings, Publishing publishing, Clock clock) {
    this.editions = editions;
    this.settings = settings;
    this.publishing = publishing;
    this.clock = clock;
  }

  @Transactional
  public void schedule(Publisher publisher, EditionAtHand atHand, Instant until) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Waiting waiting = atHand.waiting(all, publisher);
    if (ReleaseEdition.isNearMiss(waiting)) {
      throw new Refused(Refusal.LOOK_FIRST);
    }
    if (!until.isAfter(at)) {
      throw new Refused(Refusal.TIME_IS_PAST);
    }
    switch (waiting) {
      case Edition.Timed timed when !settings.of(timed.approval().unit().site()).feeds() ->
          publishing.keepWaiting(timed.schedule(until), new Cause.Decided(publisher.person()), at);
      case Edition.Timed _, Edition.Supplied _ -> throw new Refused(Refusal.FEEDS_ELSEWHERE);
    }
  }
}
