package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The report was taken down (撤下): its address answers with a notice, its number stays taken.
/// History: v1.
///
/// @param edition the one that was current
/// @param reason what the notice says
/// @param askedBy the unit's publisher; `actor` is who confirmed
public record EditionWithdrawn(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String reason,
    @Nullable Actor askedBy)
    implements PublicationMove {}
