package chengbao.submission.web;

import chengbao.submission.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A deadline as pages say it, by the tag `due`: 2月28日24时前, 2月28日（周六，工作日）17:30前.
///
/// @param tooLate the first instant that is too late
public record Due(Instant tooLate) {
  public static Due of(Instant due) {
    return new Due(due);
  }

  public boolean wholeDay() {
    return deadline().isWholeDay();
  }

  public LocalDate day() {
    return deadline().lastDay();
  }

  /// `17:30`, to the minute.
  public String time() {
    return deadline().time().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private Deadline deadline() {
    return new Deadline(tooLate);
  }
}
