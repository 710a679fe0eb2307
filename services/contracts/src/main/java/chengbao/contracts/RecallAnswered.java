package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer to a unit that asked for its report back (撤回, after the claim 申请退回): granted by
/// itself as long as nobody has claimed it, by its reviewer afterwards. A granted recall is no
/// return and does not count as one. History: v1; later in v1 `reason`.
///
/// @param actor the reviewer who answered; absent when it was answered by itself
/// @param holder who has claimed it, when it is refused for that
/// @param reason the reviewer's words
public record RecallAnswered(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    boolean granted,
    @Nullable String holder,
    @Nullable String reason)
    implements ReviewMove {}
