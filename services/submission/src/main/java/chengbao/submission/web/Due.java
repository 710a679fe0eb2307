package chengbao.submission.web;

import chengbao.look.Written;
import java.time.Instant;
import java.time.LocalTime;

/// A deadline as an office says it: the first instant of a day is the 24th hour of the day before.
///
/// @param wholeDay the day before is the last one
record Due(boolean wholeDay, String day, String minute) {
  static Due of(Instant due) {
    var at = due.atZone(Written.ZONE);
    var midnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
    var day = at.toLocalDate().minusDays(midnight ? 1 : 0);
    return new Due(midnight, day.toString(), Written.minute(due));
  }
}
