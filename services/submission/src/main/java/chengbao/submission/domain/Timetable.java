package chengbao.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 时间安排 of a round, all in half-open intervals and judged by the instant at which a verb began.
///
/// There is one deadline, `due`, and what is said around it are dates as well: until `grace` a
/// first submission still counts as in time, from `cutOff` on none is taken any more. What was
/// submitted and came back is cut off only when the date to answer by has passed as well.
///
/// @param opens from here on reports can be begun
/// @param due the first instant that is too late
/// @param grace not before `due`; the same when there is no grace (宽限)
/// @param cutOff 停止接收, not before `grace`; absent when late reports are always taken
/// @param publishBy the last day on which the report should become public
public record Timetable(
    Instant opens,
    Instant due,
    Instant grace,
    @Nullable Instant cutOff,
    @Nullable LocalDate publishBy) {
  public Timetable {
    if (!opens.isBefore(due) || grace.isBefore(due) || (cutOff != null && cutOff.isBefore(grace))) {
      throw new Refused(Refusal.ROUND_DATES_OUT_OF_ORDER);
    }
  }

  /// Without grace and cut-off.
  public static Timetable until(Instant opens, Instant due) {
    return new Timetable(opens, due, due, null, null);
  }

  /// For a unit that was granted an extension (延期). An earlier date changes nothing.
  public Timetable extendedTo(@Nullable Instant until) {
    if (until == null || !until.isAfter(due)) {
      return this;
    }
    return new Timetable(
        opens, until, later(grace, until), cutOff == null ? null : later(cutOff, until), publishBy);
  }

  /// Whether a report can be begun and submitted for the first time.
  public boolean isOpenAt(Instant at) {
    return !at.isBefore(opens) && (cutOff == null || at.isBefore(cutOff));
  }

  /// Whether a first submission at this instant is in time.
  public boolean isInTime(Instant at) {
    return at.isBefore(grace);
  }

  /// Refuses a verb that only an open round allows.
  public void mustBeOpenAt(Instant at) {
    if (at.isBefore(opens)) {
      throw new Refused(Refusal.ROUND_NOT_OPEN_YET);
    }
    if (!isOpenAt(at)) {
      throw new Refused(Refusal.ROUND_CLOSED);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
