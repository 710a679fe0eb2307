package chengbao.review.domain;

import java.time.Instant;
import java.time.LocalDate;

/// By when an office will be done with a report (预计办结日), judged by how long it has lately taken.
public interface Pace {

  /// @param since since when it is at the office
  LocalDate expectedOn(UnitId office, Instant since, Instant now);
}
