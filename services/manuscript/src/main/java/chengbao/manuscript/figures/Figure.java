package chengbao.manuscript.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity of the prose: 出具合法性审核意见75件.
///
/// @param start where the span begins in the block, bound words that touch the number included
/// @param value as meant in `unit`: 5万余份 is 50000, 3万余元 is 3 with 万元
/// @param unit as written, without 余 and without scale; `%` for every way to write per cent
/// @param subject the words it counts, as far as the clause tells
/// @param indicator the number of the indicator dictionary, null when it is none of them
/// @param period when it counts: `year:2025`, `ytd:2025`, `q1-q3:2025`, `h1:2025`, `to:2025-11`,
///   `span:2024-11/2025-10`, `years:4`; null when the sentence does not say
public record Figure(
    String blockId,
    int start,
    int end,
    String quote,
    BigDecimal value,
    Bound bound,
    String unit,
    Measure measure,
    String subject,
    @Nullable Integer indicator,
    @Nullable String period,
    Change change) {

  public boolean isExact() {
    return bound == Bound.EXACT;
  }

  /// The number alone, for workings: 53.2381, 50000.
  public String number() {
    return value.stripTrailingZeros().toPlainString();
  }
}
