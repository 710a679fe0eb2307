package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer to a unit that asked for its report back (撤回): granted by itself as long as nobody
/// has claimed it, otherwise refused. A granted recall is no return and does not count as one.
/// History: v1.
///
/// @param holder who has claimed it, when it is refused for that
public record RecallAnswered(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    boolean granted,
    @Nullable String holder)
    implements ReviewMove {}
