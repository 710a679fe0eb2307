package chengbao.publication.domain;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The time of day at which a site publishes (每日公开时间), in the offices' time.
///
/// @param workingDays on working days only
public record PostingTime(LocalTime at, boolean workingDays) {

  /// The first such time that is not before this instant.
  public Instant from(Instant instant, WorkingDays days) {
    LocalDate day = WorkingDays.day(instant);
    Instant found = on(counted(day, days));
    return found.isBefore(instant) ? on(counted(day.plusDays(1), days)) : found;
  }

  private LocalDate counted(LocalDate day, WorkingDays days) {
    return workingDays ? days.workedFrom(day) : day;
  }

  private Instant on(LocalDate day) {
    return day.atTime(at).atZone(WorkingDays.ZONE).toInstant();
  }
}
