package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The version goes back to the drafter with a reason, from the signatory or from a step of the
/// unit's own chain. History: v1; later in v1 `step`.
///
/// @param step of the unit's own chain; absent when the signatory did it
public record SignatureDeclined(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    String reason,
    @Nullable String step)
    implements SubmissionMove {}
