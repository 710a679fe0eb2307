package chengbao.submission.domain.notice;

import chengbao.calendar.WorkingDays;
import chengbao.submission.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/// The reminders (到期提醒) of a deadline, in the order in which they come: 14, 7, 3 and 1 working days
/// before the last day, 1, 3 and 7 after it, and after that to the unit's head and the office. Each
/// comes in the morning of a working day.
public enum Reminder {
  BEFORE_14("remind-before-14", -14),
  BEFORE_7("remind-before-7", -7),
  BEFORE_3("remind-before-3", -3),
  BEFORE_1("remind-before-1", -1),
  AFTER_1("remind-after-1", 1),
  AFTER_3("remind-after-3", 3),
  AFTER_7("remind-after-7", 7),
  ESCALATED("remind-escalated", 8);

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final String code;
  private final int workingDays;

  Reminder(String code, int workingDays) {
    this.code = code;
    this.workingDays = workingDays;
  }

  /// As it is kept, and as the table of who is told names it.
  public String code() {
    return code;
  }

  /// When it comes for a deadline.
  public Instant moment(Instant tooLate, WorkingDays days) {
    var last = new Deadline(tooLate).lastDay();
    var day = workingDays < 0 ? before(last, -workingDays, days) : days.after(last, workingDays);
    return day.atTime(MORNING).atZone(WorkingDays.ZONE).toInstant();
  }

  /// Those whose moment has come by now, the last one last. What would have come before the round
  /// opened never does.
  public static List<Reminder> passed(
      Instant opens, Instant tooLate, Instant now, WorkingDays days) {
    return Arrays.stream(values())
        .filter(one -> {
          var moment = one.moment(tooLate, days);
          return !moment.isBefore(opens) && !moment.isAfter(now);
        })
        .toList();
  }

  /// Working days from today to the last day; negative when it is over.
  public static int left(Instant tooLate, Instant now, WorkingDays days) {
    return days.between(WorkingDays.day(now), new Deadline(tooLate).lastDay());
  }

  /// The last working day from which n more lie before the end of that day.
  private static LocalDate before(LocalDate last, int n, WorkingDays days) {
    var day = last;
    while (!days.isWorked(day) || days.between(day, last) < n) {
      day = day.minusDays(1);
    }
    return day;
  }
}
