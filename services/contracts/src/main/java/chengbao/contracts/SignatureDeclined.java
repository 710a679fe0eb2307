package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The signatory has sent the version back to the drafter with a reason. History: v1.
public record SignatureDeclined(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    String reason)
    implements SubmissionMove {}
