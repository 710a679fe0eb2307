package chengbao.ledger.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one clock by which a service's verbs, pages, acts and events tell the time.
///
/// It ticks in microseconds, as the database keeps time: an instant that was announced and one that
/// was read back are equal. On a demonstration a file may tell it to stand elsewhere (演示时间) and to
/// run on from there; leases, relays and tokens keep real time.
@Singleton
class ServiceClock {
  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  private final Clock clock;

  /// @param demonstrationClock the file that says what time it is on a demonstration
  /// @throws IllegalStateException when a production service is told to stand in another time
  ServiceClock(
      @ConfigProperty(name = "chengbao.demonstration", defaultValue = "false")
          boolean demonstration,
      @ConfigProperty(name = "chengbao.demonstration-clock") Optional<String> demonstrationClock) {
    if (demonstrationClock.isPresent() && !demonstration) {
      throw new IllegalStateException(
          "CHENGBAO_DEMONSTRATION_CLOCK is set, but this service is no demonstration");
    }
    var real = Clock.tick(Clock.systemUTC(), MICROSECOND);
    this.clock =
        demonstrationClock
            .map(file -> (Clock) new DemonstrationClock(real, Path.of(file)))
            .orElse(real);
  }

  @Produces
  @Singleton
  Clock clock() {
    return clock;
  }
}
