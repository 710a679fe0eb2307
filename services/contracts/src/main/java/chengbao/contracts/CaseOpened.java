package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Review has taken a submitted version in; it waits to be claimed (待签收). History: v1.
///
/// @param officer the person it was handed back to on resubmission, else absent
/// @param officerName beside it
public record CaseOpened(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    @Nullable String officer,
    @Nullable String officerName)
    implements ReviewMove {}
