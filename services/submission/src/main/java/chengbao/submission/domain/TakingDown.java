package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 撤下 of an edition, as publication has told it: the unit's publisher asks, the oversight office
/// confirms or declines.
///
/// @param reason what the notice says, or would say
/// @param declined why the office left it public
/// @param at when it was taken down
public record TakingDown(
    String reason, Instant asked, @Nullable String declined, @Nullable Instant at) {

  public static TakingDown asked(String reason, Instant at) {
    return new TakingDown(reason, at, null, null);
  }

  public TakingDown declined(String why) {
    return new TakingDown(reason, asked, why, null);
  }

  public static TakingDown done(String reason, Instant asked, Instant at) {
    return new TakingDown(reason, asked, null, at);
  }

  public boolean isDone() {
    return at != null;
  }

  /// Whether the office has still to answer.
  public boolean isOpen() {
    return at == null && declined == null;
  }
}
