package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a case has been, for how long. What it spends with its unit counts against no reviewer.
public interface CaseTimes {

  /// @param until absent for where it is now
  record Stay(boolean atUnit, int level, Instant since, @Nullable Instant until) {}

  /// Oldest first.
  List<Stay> of(CaseId id);

  /// Whether it waits at the office and nobody there has opened it since it came.
  boolean isUnopened(CaseId id, UnitId office);
}
