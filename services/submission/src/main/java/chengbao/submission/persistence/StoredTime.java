package chengbao.submission.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// The service's clock ticks in microseconds, as the database keeps time: an instant that was
/// announced and one that was read back are equal.
class StoredTime {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
