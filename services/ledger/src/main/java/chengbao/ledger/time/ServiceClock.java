package chengbao.ledger.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one clock by which a service's verbs, pages, acts and events tell the time.
///
/// It ticks in microseconds, as the database keeps time: an instant that was announced and one that
/// was read back are equal. On a demonstration it may stand elsewhere (演示时间) and runs on from
/// there; leases, relays and tokens keep real time.
@Singleton
class ServiceClock {
  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  private final Optional<DemonstrationTime> shifted;

  ServiceClock(
      @ConfigProperty(name = "chengbao.demonstration", defaultValue = "false")
          boolean demonstration,
      @ConfigProperty(name = "chengbao.demonstration-time") Optional<String> shown,
      @ConfigProperty(name = "chengbao.demonstration-since") Optional<String> since) {
    this.shifted = DemonstrationTime.of(demonstration, shown, since);
  }

  @Produces
  @Singleton
  Clock clock() {
    var real = Clock.tick(Clock.systemUTC(), MICROSECOND);
    return shifted.map(time -> time.on(real)).orElse(real);
  }
}
