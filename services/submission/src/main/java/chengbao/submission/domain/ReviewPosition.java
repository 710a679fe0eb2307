package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a submitted report stands in review, as review tells it.
///
/// @param officer who has claimed it, or whom it was handed back to; absent while it waits for
///   anybody
public record ReviewPosition(
    Level level, @Nullable Person officer, Instant since, boolean claimed) {
  public ReviewPosition(Level level, @Nullable Person officer, Instant since) {
    this(level, officer, since, false);
  }
}
