package chengbao.submission;

import chengbao.submission.domain.Officer;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// 数据采集表 as it came back: what the inner offices (科室) of a unit counted for its report of a round.
public interface CollectedFigures {
  /// @param indicator number in the indicator dictionary
  record Line(String office, int indicator, BigDecimal value) {}

  /// By indicator, then by office.
  List<Line> of(RoundId round, UnitId unit);

  /// What these offices sent takes the place of what they sent before.
  void replace(
      RoundId round, UnitId unit, Set<String> offices, List<Line> lines, Officer by, Instant at);
}
