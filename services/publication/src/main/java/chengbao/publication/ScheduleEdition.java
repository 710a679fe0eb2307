package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Announcements;
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

/// A publisher sets the time at which a waiting edition becomes public by itself (定时公开).
@ApplicationScoped
@Verb
public class ScheduleEdition {

  private final Editions editions;
  private final Announcements announcements;
  private final Book book;
  private final Clock clock;

  ScheduleEdition(Editions editions, Announcements announcements, Book book, Clock clock) {
    this.editions = editions;
    this.announcements = announcements;
    this.book = book;
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
    Edition.Scheduled scheduled = waiting.schedule(until);
    Cause cause = new Cause.Decided(publisher.person());
    editions.save(scheduled);
    announcements.waits(scheduled, cause);
    book.write("schedule-edition", scheduled, cause, at);
  }
}
