package chengbao.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity found in the text.
///
/// @param value as meant in `unit`
/// @param bound `exact`, `about`, `at-least`, `at-most`
/// @param indicator number in the indicator dictionary
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
    @Nullable Integer indicator) {}
