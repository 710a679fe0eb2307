package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An endorsement was taken back (撤回初审) before the next level had opened the case; the actor has it
/// again, at `level`. History: v1.
///
/// @param nextLevel from which it was taken back
public record EndorsementUndone(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    Level nextLevel)
    implements ReviewMove {}
