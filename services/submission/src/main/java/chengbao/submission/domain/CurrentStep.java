package chengbao.submission.domain;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// 当前环节、办理人、已停留: what has to happen next, by whom, since when.
///
/// @param office the unit that has to act; absent when nobody has
/// @param officer the person, once one has taken it up
public record CurrentStep(
    Step step, @Nullable UnitId office, @Nullable Person officer, Instant since) {

  /// The steps in the order of the lifecycle.
  public enum Step {
    DRAFTING,
    CLEARING,
    SIGNING,
    SEALING,
    WAITING,
    REVIEWING,
    CHANGING,
    PUBLISHING,
    HELD,
    DONE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
