package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Passed at this level and handed to the next (初审通过报下一级). History: v1.
public record ReportEndorsed(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Level level,
    Level nextLevel,
    @Nullable String opinion)
    implements ReviewMove {}
