package chengbao.review;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Reviewer;
import java.math.BigDecimal;
import java.util.List;

/// The figures of the indicator dictionary in the reports kept here: a unit's over the years, and
/// what its peers say this year, as far as the reader's office may read them.
public interface FigureLines {

  /// One indicator of one year's report of the unit.
  ///
  /// @param measure what is counted, such as `cases` or `percent`; an indicator may have several
  /// @param value money in 元
  record Told(int indicator, String measure, int year, BigDecimal value, String unit) {}

  /// What the other units of the same kind say in the same round.
  ///
  /// @param units how many of them tell it
  record Peers(int indicator, String measure, BigDecimal median, int units) {}

  List<Told> overTheYears(CaseFile file, Reviewer reader);

  List<Peers> ofPeers(CaseFile file, Reviewer reader);
}
