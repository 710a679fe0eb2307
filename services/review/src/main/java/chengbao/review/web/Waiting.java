package chengbao.review.web;

import chengbao.calendar.WorkingDays;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;

/// How long something has stayed where it is (已停留), in working days: `{inject:waiting.days(since,
/// now)}`.
@Named("waiting")
@ApplicationScoped
@TemplateData
public class Waiting {
  private final WorkingDays days;

  Waiting(WorkingDays days) {
    this.days = days;
  }

  public int days(Instant since, Instant now) {
    return days.waited(since, now);
  }
}
