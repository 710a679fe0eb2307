package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Approved, and by its 公开属性 not published. History: v1.
public record ReportNotPublished(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Disclosure disclosure)
    implements PublicationMove {}
