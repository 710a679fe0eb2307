package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 审定（准予备案）: at which level, by whom, with which opinion.
public record Approval(Level level, Person by, @Nullable String opinion, Instant at) {}
