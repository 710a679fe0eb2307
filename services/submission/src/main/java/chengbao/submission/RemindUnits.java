package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Doer;
import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.notice.Reminder;
import chengbao.submission.domain.notice.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Reminds units of their deadline, by themselves and in time: each kind once for each deadline. It
/// asks what should have come by now, never what comes at this moment, so that nothing is lost
/// while the service is down. Of several that have come meanwhile only the last is told, with the
/// days that are really left; the others are on record as overtaken.
@ApplicationScoped
@Verb
public class RemindUnits {
  private static final Duration AS_LONG_AS = Duration.ofDays(60);
  private static final Doer ITSELF =
      new Doer("submission", "submission", null, null, null, null, null);

  private final Reminders reminders;
  private final Telling telling;
  private final WorkingDays days;
  private final Clock clock;

  RemindUnits(Reminders reminders, Telling telling, WorkingDays days, Clock clock) {
    this.reminders = reminders;
    this.telling = telling;
    this.days = days;
    this.clock = clock;
  }

  /// @return how many units were told something
  @Transactional
  public int remind() {
    var now = clock.instant();
    return reminders.waiting(now.minus(AS_LONG_AS)).stream()
        .mapToInt(deadline -> remind(deadline, now))
        .sum();
  }

  private int remind(Reminders.Waiting deadline, Instant now) {
    var passed = Reminder.passed(deadline.opens(), deadline.tooLate(), now, days);
    if (passed.isEmpty()) {
      return 0;
    }
    var last = passed.getLast();
    var units = reminders.record(deadline, last, true, now);
    passed.stream()
        .filter(kind -> kind != last)
        .forEach(kind -> reminders.record(deadline, kind, false, now));
    if (!units.isEmpty()) {
      var left = Reminder.left(deadline.tooLate(), now, days);
      telling.ofUnits(
          deadline.round(),
          units,
          last.code(),
          ITSELF,
          Map.of("until", deadline.tooLate().toString(), "days", String.valueOf(Math.abs(left))),
          now);
    }
    return units.size();
  }
}
