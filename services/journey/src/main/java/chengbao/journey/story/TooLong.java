package chengbao.journey.story;

import java.time.Duration;

/// What was waited for did not come in time.
public final class TooLong extends RuntimeException {
  public TooLong(String what, Duration limit) {
    super("%s: not after %d s".formatted(what, limit.toSeconds()));
  }
}
