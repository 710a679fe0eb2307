package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The unit asks for its report back (撤回). Only asked: review answers with `recall-answered`.
/// History: v1.
public record RecallRequested(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    String reason)
    implements SubmissionMove {}
