package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationClockTest {
  private static final String EVENING = "2026-02-24T21:07+08:00";

  @TempDir Path run;

  @Test
  void the_services_are_told_where_it_is_written() {
    assertThat(DemonstrationClock.of(run, EVENING).environment())
        .containsEntry(
            "CHENGBAO_DEMONSTRATION_CLOCK", run.resolve("demonstration-time").toString());
  }

  @Test
  void a_later_start_goes_on_from_the_first_one() {
    DemonstrationClock.of(run, EVENING);
    assertThat(DemonstrationClock.of(run, "2026-03-01T09:00+08:00").shown())
        .isCloseTo(Instant.parse("2026-02-24T13:07:00Z"), within(1, ChronoUnit.MINUTES));
  }

  @Test
  void the_real_time_may_be_wished_for() {
    assertThat(DemonstrationClock.of(run, "real").environment()).isEmpty();
  }

  @Test
  void it_moves_on_and_never_back() {
    var clock = DemonstrationClock.of(run, "2026-01-12T09:00+08:00");

    clock.moveTo(Instant.parse("2026-02-24T13:07:00Z"));
    clock.moveTo(Instant.parse("2026-02-10T02:05:00Z"));

    assertThat(clock.shown()).isAfterOrEqualTo(Instant.parse("2026-02-24T13:07:00Z"));
  }

  @Test
  void what_was_cut_short_goes_on_from_the_last_move() {
    var clock = DemonstrationClock.of(run, EVENING);
    Folders.writePrivately(clock.file(), "2026-01-29T09:14+08:00\n2020-01-01T00:00:00Z\n");

    clock.goOn();

    assertThat(clock.shown())
        .isCloseTo(Instant.parse("2026-01-29T01:14:00Z"), within(1, ChronoUnit.MINUTES));
  }
}
