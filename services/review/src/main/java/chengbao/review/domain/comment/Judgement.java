package chengbao.review.domain.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a reviewer found when they looked at a comment again.
///
/// @param by who judged; absent while it was never judged
/// @param version 第几稿 it was judged on; 0 while it was never judged
public record Judgement(Outcome outcome, @Nullable String by, int version, @Nullable Instant at) {
  public static final Judgement OPEN = new Judgement(Outcome.OPEN, null, 0, null);

  /// 未看, 已解决, 未解决.
  public enum Outcome {
    OPEN,
    RESOLVED,
    UNRESOLVED
  }

  public boolean isOn(int number) {
    return version == number && outcome != Outcome.OPEN;
  }
}
