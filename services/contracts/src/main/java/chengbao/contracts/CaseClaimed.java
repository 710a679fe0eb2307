package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reviewer has claimed the case (签收); the actor is the reviewer. History: v1.
public record CaseClaimed(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level)
    implements ReviewMove {}
