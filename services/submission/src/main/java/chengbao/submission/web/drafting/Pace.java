package chengbao.submission.web.drafting;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/// How often one person may ask for a check: far more often than anybody types, and not often
/// enough to keep the service busy. Each instance counts for itself.
@ApplicationScoped
class Pace {
  private static final Duration SPAN = Duration.ofSeconds(10);
  private static final int MOST_IN_A_SPAN = 20;
  private static final int MOST_PEOPLE = 10_000;

  private record Count(Instant since, int times) {}

  private final ConcurrentHashMap<PersonId, Count> counts = new ConcurrentHashMap<>();
  private final Clock clock;

  Pace(Clock clock) {
    this.clock = clock;
  }

  void take(PersonId person) {
    var now = clock.instant();
    if (counts.size() > MOST_PEOPLE) {
      counts.values().removeIf(count -> isOver(count, now));
    }
    var count =
        counts.merge(
            person,
            new Count(now, 1),
            (before, one) ->
                isOver(before, now) ? one : new Count(before.since(), before.times() + 1));
    if (count.times() > MOST_IN_A_SPAN) {
      throw new Refused(Refusal.CHECKED_TOO_OFTEN);
    }
  }

  private static boolean isOver(Count count, Instant now) {
    return !now.isBefore(count.since().plus(SPAN));
  }
}
