package chengbao.submission.domain;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// 时限情况 of one obligation. What counts is the first submission: a report that came back and was
/// sent again does not become late, and does not become punctual either.
public enum Punctuality {
  /// 按时
  ON_TIME,
  /// 按时（退回后补正）: submitted in time, and returned at least once.
  ON_TIME_AMENDED,
  /// 逾期: submitted too late.
  LATE,
  /// 延期: submitted, or still to be submitted, under an extension that was granted.
  EXTENDED,
  /// 免报
  EXEMPT,
  /// 未报: not submitted, whether or not it is due already.
  MISSING;

  /// What is known of an obligation.
  ///
  /// @param first when the first version was submitted
  /// @param returned whether it has ever come back
  /// @param extendedTo the first instant that is too late under an extension
  public record Facts(
      boolean exempt, @Nullable Instant first, boolean returned, @Nullable Instant extendedTo) {}

  public static Punctuality of(Facts facts, Timetable times, Instant now) {
    if (facts.exempt()) {
      return EXEMPT;
    }
    var extended = times.extendedTo(facts.extendedTo());
    var first = facts.first();
    if (first == null) {
      return !extended.equals(times) && now.isBefore(extended.due()) ? EXTENDED : MISSING;
    }
    if (times.isInTime(first)) {
      return facts.returned() ? ON_TIME_AMENDED : ON_TIME;
    }
    return extended.isInTime(first) ? EXTENDED : LATE;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
