package chengbao.submission;

import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures that were found in the texts of a round, as frozen with each version.
public interface FigureLines {
  /// A figure of an indicator in the newest version that a unit has submitted.
  ///
  /// @param block where it stands
  /// @param bound `EXACT`, `ABOUT`, `AT_LEAST`, `AT_MOST`
  record Line(
      UnitId unit,
      int indicator,
      String measure,
      String countedIn,
      BigDecimal value,
      String bound,
      @Nullable String period,
      String quote,
      String block) {}

  /// @param seenBy the caller's units, or null for all
  /// @param approvedOnly 已备案 only, else whatever was submitted
  List<Line> of(RoundId round, @Nullable Collection<UnitId> seenBy, boolean approvedOnly);
}
