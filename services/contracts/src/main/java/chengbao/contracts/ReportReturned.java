package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report goes back to the unit (退回修改). History: v1; later in v1 `comments`, `sections` and
/// `timesReturned`.
///
/// @param reasonCode of the catalogue, C01 to C18, or `other`
/// @param reason where none was written, what the first comment that must be followed says
/// @param answerBy the first instant that is too late
/// @param comments what is still open, in the order of the text
/// @param sections what alone may be changed; absent when the whole report came back
/// @param timesReturned how often it was returned, this time included
public record ReportReturned(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    String reasonCode,
    String reason,
    @Nullable Instant answerBy,
    @Nullable List<Comment> comments,
    @Nullable List<ReturnedSection> sections,
    @Nullable Integer timesReturned)
    implements ReviewMove {}
