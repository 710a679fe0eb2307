package chengbao.review.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The revision of a case or comment that whoever sends a form has read.
public final class FormRevision {
  private static final long NEVER_READ = -1;

  private FormRevision() {}

  /// @param sent absent when the form does not say it; then nothing was read, and any move is stale
  public static long of(@Nullable Long sent) {
    return Objects.requireNonNullElse(sent, NEVER_READ);
  }
}
