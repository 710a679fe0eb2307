package chengbao.publication.web.desk;

import chengbao.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/// How long an edition has been kept back (已停留), in working days: `{inject:stayed.days(since)}`.
@Named("stayed")
@ApplicationScoped
class Stayed {
  private final WorkingDays days;
  private final Clock clock;

  Stayed(WorkingDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  public int days(Instant since) {
    return days.waited(since, clock.instant());
  }
}
