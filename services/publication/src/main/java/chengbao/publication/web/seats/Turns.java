package chengbao.publication.web.seats;

import chengbao.publication.web.PortalSettings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/// How often somebody may ask for what costs: so many times at once, and one more with each passing
/// while. Whoever asked is remembered for some minutes by a number, and written nowhere.
@ApplicationScoped
class Turns {

  private static final int MOST_REMEMBERED = 100_000;

  private final Clock clock;
  private final int atOnce;
  private final long whileMillis;
  private final Cache<Long, Turn> turns;

  @Inject
  Turns(Clock clock, PortalSettings settings) {
    this(clock, settings.costly().atOnce(), settings.costly().oneMoreAfter());
  }

  Turns(Clock clock, int atOnce, Duration oneMoreAfter) {
    this.clock = clock;
    this.atOnce = atOnce;
    this.whileMillis = oneMoreAfter.toMillis();
    this.turns =
        Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofMillis(whileMillis * atOnce))
            .executor(Runnable::run)
            .build();
  }

  /// @param fullAt when all turns would be there again
  private record Turn(long fullAt) {}

  /// Takes a turn.
  ///
  /// @return 0 when it is granted, else the seconds to wait
  long take(String who) {
    long now = clock.millis();
    long most = now + whileMillis * atOnce;
    Turn after =
        turns
            .asMap()
            .compute(
                numberOf(who),
                (_, turn) ->
                    turn == null || turn.fullAt() <= now
                        ? new Turn(now + whileMillis)
                        : new Turn(Math.min(turn.fullAt() + whileMillis, most + whileMillis)));
    long over = after.fullAt() - most;
    return over <= 0 ? 0 : Math.ceilDiv(over, 1000);
  }

  private static long numberOf(String who) {
    return who.hashCode() * 0x9E3779B97F4A7C15L;
  }
}
