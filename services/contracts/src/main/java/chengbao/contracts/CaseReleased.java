package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The reviewer has put the case back for others of the office. History: v1.
public record CaseReleased(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level)
    implements ReviewMove {}
