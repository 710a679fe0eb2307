package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The report goes back to the unit (退回修改). History: v1.
///
/// @param reasonCode of the catalogue, C01 to C18, or `other`
/// @param answerBy the first instant that is too late
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
    @Nullable Instant answerBy)
    implements ReviewMove {}
