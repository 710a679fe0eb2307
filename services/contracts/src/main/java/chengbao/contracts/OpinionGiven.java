package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The office that was asked has given its opinion (答复征求意见). What it says stays in review. History:
/// v1.
///
/// @param reportVersion that it was asked about; the report may have moved on since
/// @param level that asked
/// @param request id of the question
/// @param office that was asked, and answers
/// @param late whether the day by which it was asked for was over
public record OpinionGiven(
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
    boolean late)
    implements OpinionMove {}
