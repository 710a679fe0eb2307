package chengbao.submission.web;

import chengbao.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// What pages ask the calendar: `{inject:days.waited(since)}`, `{inject:days.left(due)}`.
@Named("days")
@ApplicationScoped
class OfficeDays {
  private static final int LONG = 5;

  private final WorkingDays days;
  private final Clock clock;

  OfficeDays(WorkingDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  /// 已停留, in working days.
  public int waited(Instant since) {
    return days.waited(since, clock.instant());
  }

  /// Waited for so long that somebody should look.
  public boolean isLong(Instant since) {
    return waited(since) > LONG;
  }

  /// Working days until a deadline, today not counted; negative when it has passed.
  public int left(Due due) {
    return days.between(WorkingDays.day(clock.instant()), due.day());
  }

  public boolean isPast(Due due) {
    return !clock.instant().isBefore(due.tooLate());
  }

  public boolean isThisYear(LocalDate day) {
    return WorkingDays.day(clock.instant()).getYear() == day.getYear();
  }

  /// How a day stands to the working week: `worked` for a weekend that is worked, `off`, or
  /// `plain`.
  public String rest(LocalDate day) {
    if (days.isWorkedWeekend(day)) {
      return "worked";
    }
    return days.isWorked(day) ? "plain" : "off";
  }

  /// `weekday_6` for a Saturday.
  public String weekdayKey(LocalDate day) {
    return "weekday_" + day.getDayOfWeek().getValue();
  }
}
