package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The drafter has sent a version to the signatory (送签). History: v1.
public record SignatureRequested(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Hash contentHash)
    implements SubmissionMove {}
