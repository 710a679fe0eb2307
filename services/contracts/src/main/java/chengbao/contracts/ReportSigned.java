package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version has been signed in a round that wants the unit's seal; it is submitted once the sealed
/// scan is there. In other rounds signing and submitting are one move, `report-submitted`. History:
/// v1.
public record ReportSigned(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Hash contentHash,
    Signing signing)
    implements SubmissionMove {}
