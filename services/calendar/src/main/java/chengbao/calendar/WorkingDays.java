package chengbao.calendar;

import chengbao.calendar.Holidays.Span;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which days are worked (工作日): Monday to Friday, less the holidays, plus the days of rest that are
/// worked instead (调休), as the state announces them each year. A value; a changed calendar is
/// another one.
///
/// A year without an announcement is taken as weeks of five days; [#isAnnounced(int)] tells.
public final class WorkingDays {
  /// The time of the offices, whatever the clock of the server says.
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final long A_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();
  private static final long WEEK = 7;
  private static final long WORKED_OF_A_WEEK = 5;

  private final Map<LocalDate, Span> special;
  private final Set<Integer> years;

  /// For each day that is not worked as its day of the week is: how many days more have been worked
  /// until then, that day counted, than weeks of five days have.
  private final NavigableMap<LocalDate, Integer> gained;

  private WorkingDays(List<Span> spans) {
    var days = new HashMap<LocalDate, Span>();
    var told = new HashSet<Integer>();
    for (var span : spans) {
      span.first().datesUntil(span.last().plusDays(1)).forEach(day -> days.put(day, span));
      told.add(span.first().getYear());
    }
    this.special = Map.copyOf(days);
    this.years = Set.copyOf(told);
    this.gained = gained();
  }

  /// As announced, for the years this release knows.
  public static WorkingDays announced() {
    return new WorkingDays(Holidays.announced());
  }

  /// As a file says, which replaces what this release knows.
  public static WorkingDays in(Path file) {
    return new WorkingDays(Holidays.read(file));
  }

  /// As lines `first,last,off|work,name` say.
  public static WorkingDays of(String... lines) {
    return new WorkingDays(Holidays.read(List.of(lines)));
  }

  public static LocalDate day(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  public boolean isAnnounced(int year) {
    return years.contains(year);
  }

  public boolean isWorked(LocalDate day) {
    var span = special.get(day);
    return span == null ? !isWeekend(day) : span.worked();
  }

  /// Worked although it is a Saturday or Sunday (调休).
  public boolean isWorkedWeekend(LocalDate day) {
    return isWeekend(day) && isWorked(day);
  }

  /// The name of the holiday on which this day is off.
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(special.get(day)).filter(span -> !span.worked()).map(Span::name);
  }

  /// The day itself, or the next one that is worked.
  public LocalDate workedFrom(LocalDate day) {
    var found = day;
    while (!isWorked(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /// The n-th working day after this day; `n` 0 is the day itself.
  public LocalDate after(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n = " + n);
    }
    var found = day;
    for (var left = n; left > 0; left--) {
      found = workedFrom(found.plusDays(1));
    }
    return found;
  }

  /// How many working days lie after the first day up to and with the other: 0 on the same day. The
  /// other way round it is negative.
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return Math.toIntExact(weekdays(to) - weekdays(from)) + gained(to) - gained(from);
  }

  /// 已停留: whole working days from one instant to the other by the calendar of the offices.
  public int waited(Instant since, Instant now) {
    return Math.max(0, between(day(since), day(now)));
  }

  private NavigableMap<LocalDate, Integer> gained() {
    var sums = new TreeMap<LocalDate, Integer>();
    var sum = 0;
    for (var day : special.keySet().stream().sorted().toList()) {
      if (isWorked(day) == isWeekend(day)) {
        sum += isWorked(day) ? 1 : -1;
        sums.put(day, sum);
      }
    }
    return sums;
  }

  private int gained(LocalDate until) {
    var last = gained.floorEntry(until);
    return last == null ? 0 : last.getValue();
  }

  /// Mondays to Fridays from a Monday long ago up to and with this day.
  private static long weekdays(LocalDate until) {
    var days = until.toEpochDay() - A_MONDAY;
    return Math.floorDiv(days, WEEK) * WORKED_OF_A_WEEK
        + Math.min(Math.floorMod(days, WEEK) + 1, WORKED_OF_A_WEEK);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
