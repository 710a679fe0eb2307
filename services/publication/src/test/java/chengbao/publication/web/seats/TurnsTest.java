package chengbao.publication.web.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private Instant now = Instant.parse("2026-02-14T02:00:00Z");
  private final Turns turns = new Turns(new Moving(), 3, Duration.ofSeconds(2));

  @Test
  void whoever_asks_too_often_is_told_when_to_come_back_and_then_has_a_turn() {
    for (int once = 0; once < 3; once++) {
      assertThat(turns.take("somebody")).isZero();
    }

    assertThat(turns.take("somebody")).isEqualTo(2);
    assertThat(turns.take("somebody else")).isZero();
    now = now.plusSeconds(4);
    assertThat(turns.take("somebody")).isZero();
  }

  @Test
  void asking_on_does_not_make_the_wait_longer() {
    for (int often = 0; often < 100; often++) {
      turns.take("somebody");
    }

    assertThat(turns.take("somebody")).isEqualTo(2);
  }

  /// A clock that stands until it is set.
  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
