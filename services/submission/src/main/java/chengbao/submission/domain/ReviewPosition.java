package chengbao.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a submitted report stands in review, as review tells it.
///
/// @param officer who has claimed it, or whom it was handed back to; absent while it waits for
///   anybody
/// @param expectedOn 预计办结日, as the office reckons
public record ReviewPosition(
    Level level,
    @Nullable Person officer,
    Instant since,
    boolean claimed,
    @Nullable LocalDate expectedOn) {
  public ReviewPosition(Level level, @Nullable Person officer, Instant since, boolean claimed) {
    this(level, officer, since, claimed, null);
  }

  public ReviewPosition(Level level, @Nullable Person officer, Instant since) {
    this(level, officer, since, false);
  }
}
