package chengbao.journey.story;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Waits for what another service will know in a moment, no longer than agreed.
///
/// @param glance how long to wait before looking again
public record Patience(Duration limit, Duration glance) {

  /// Looks until it is there.
  ///
  /// @param what named when it does not come
  public <T> T until(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        throw new TooLong(what, limit);
      }
      LockSupport.parkNanos(glance.toNanos());
    }
  }
}
