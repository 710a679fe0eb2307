package chengbao.submission.domain.notice;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;

/// 免打扰时段: no mail is sent from then until then, over midnight when the end comes first. The same
/// time twice means none.
public record QuietHours(LocalTime from, LocalTime until) {
  public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

  public boolean isQuiet(Instant at) {
    var time = at.atZone(WorkingDays.ZONE).toLocalTime();
    return from.isAfter(until)
        ? !time.isBefore(from) || time.isBefore(until)
        : !time.isBefore(from) && time.isBefore(until);
  }

  /// The instant itself, or the end of the quiet hours it falls into.
  public Instant outside(Instant at) {
    if (!isQuiet(at)) {
      return at;
    }
    var there = at.atZone(WorkingDays.ZONE);
    var end = there.with(until);
    return (there.toLocalTime().isBefore(until) ? end : end.plusDays(1)).toInstant();
  }
}
