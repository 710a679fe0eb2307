package chengbao.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whoever has a report in hand asks another office for its opinion (征求意见). The case stays where it
/// is. History: v1.
///
/// @param level that asks
/// @param request id of the question; its answer names it again
/// @param office that is asked
/// @param answerBy the day by which an answer is asked for, inclusive
public record OpinionAsked(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    String request,
    String office,
    String officeName,
    LocalDate answerBy)
    implements OpinionMove {}
