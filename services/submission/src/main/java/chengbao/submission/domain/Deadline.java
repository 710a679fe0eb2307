package chengbao.submission.domain;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// A deadline as an office says it. The instant itself is the first that is too late: what has to
/// come before 1 March has until 2月28日24时, in a leap year 2月29日24时.
public record Deadline(Instant tooLate) {

  /// The end of a day, 24:00 of the offices' time.
  public static Deadline endOf(LocalDate day) {
    return new Deadline(day.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant());
  }

  /// A day and a time of day; midnight is the end of the day.
  public static Deadline at(LocalDate day, LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT)
        ? endOf(day)
        : new Deadline(day.atTime(time).atZone(WorkingDays.ZONE).toInstant());
  }

  /// The last day on which something may still come.
  public LocalDate lastDay() {
    return WorkingDays.day(tooLate).minusDays(isWholeDay() ? 1 : 0);
  }

  /// Whether the last day counts until its 24th hour.
  public boolean isWholeDay() {
    return time().equals(LocalTime.MIDNIGHT);
  }

  /// The time of day; midnight stands for 24:00 of the last day.
  public LocalTime time() {
    return tooLate.atZone(WorkingDays.ZONE).toLocalTime();
  }

  public boolean isMetAt(Instant at) {
    return at.isBefore(tooLate);
  }
}
