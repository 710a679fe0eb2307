package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A frozen version has been sent on its way through the unit's own chain (审签). Where a unit has no
/// steps of its own, `signature-requested` is told instead. History: v1.
///
/// @param step the first one that is left: `desk`, `legal`, `secrecy`, `leader` or `discussion`
/// @param officers who may take it, by their ids
public record ClearanceRequested(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Hash contentHash,
    String step,
    List<String> officers)
    implements SubmissionMove {}
