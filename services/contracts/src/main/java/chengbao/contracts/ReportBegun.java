package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit has begun its report for a round. History: v1.
public record ReportBegun(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    UnitReference unit,
    RoundReference round,
    @Nullable Integer corrects)
    implements SubmissionMove {}
