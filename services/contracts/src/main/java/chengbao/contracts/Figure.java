package chengbao.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity found in the text.
///
/// @param value as meant in `unit`
/// @param bound `exact`, `about`, `at-least`, `at-most`
/// @param indicator number in the indicator dictionary
/// @param measure what kind of thing the unit counts, such as `cases`, `person-times`, `percent`
/// @param subject the words it counts
/// @param period when it counts, such as `year:2025`, `q1-q3:2025`
/// @param change `none`, or `up` or `down` for a rise or fall
/// @param start UTF-16 offset in the block, inclusive
/// @param end UTF-16 offset in the block, exclusive
public record Figure(
    String block,
    int start,
    int end,
    String quote,
    BigDecimal value,
    String unit,
    String bound,
    @Nullable Integer indicator,
    @Nullable String measure,
    @Nullable String subject,
    @Nullable String period,
    @Nullable String change) {}
