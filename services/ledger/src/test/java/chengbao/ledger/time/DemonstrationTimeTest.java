package chengbao.ledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemonstrationTimeTest {
  private static final Optional<String> EVENING = Optional.of("2026-02-24T21:07+08:00");
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void it_runs_on_from_the_first_start_of_the_stack() {
    var time = DemonstrationTime.of(true, EVENING, Optional.of(START.toString())).orElseThrow();
    var later = Clock.fixed(START.plus(Duration.ofHours(3)), ZoneOffset.UTC);
    assertThat(time.on(later).instant()).isEqualTo(Instant.parse("2026-02-24T16:07:00Z"));
  }

  @Test
  void two_services_started_at_different_times_show_the_same() {
    var since = Optional.of(START.toString());
    var now = Clock.fixed(START.plusSeconds(90), ZoneOffset.UTC);
    assertThat(DemonstrationTime.of(true, EVENING, since).orElseThrow().on(now).instant())
        .isEqualTo(DemonstrationTime.of(true, EVENING, since).orElseThrow().on(now).instant());
  }

  @Test
  void without_one_the_time_is_the_real_one() {
    assertThat(DemonstrationTime.of(true, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void production_never_stands_in_another_time() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DemonstrationTime.of(false, EVENING, Optional.of(START.toString())));
  }

  @Test
  void a_time_without_its_beginning_would_be_set_back_at_each_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DemonstrationTime.of(true, EVENING, Optional.empty()))
        .withMessageContaining("CHENGBAO_DEMONSTRATION_SINCE");
  }
}
