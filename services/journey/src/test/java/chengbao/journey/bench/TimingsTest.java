package chengbao.journey.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void the_median_is_not_exceeded_by_half() {
    assertThat(of(40, 10, 30, 20).median()).isEqualTo(20.0);
    assertThat(of(30, 10, 20).median()).isEqualTo(20.0);
  }

  @Test
  void of_three_hundred_the_99th_percentile_leaves_three_above() {
    Timings timings = new Timings();
    for (int milliseconds = 1; milliseconds <= 300; milliseconds++) {
      timings.add(Duration.ofMillis(milliseconds));
    }

    assertThat(timings.percentile(99)).isEqualTo(297.0);
  }

  @Test
  void kilobytes_are_read_as_the_system_writes_them() {
    assertThat(Memory.kilobytes("Pss:              251484 kB")).isEqualTo(251_484);
  }

  private static Timings of(long... milliseconds) {
    Timings timings = new Timings();
    for (long each : milliseconds) {
      timings.add(Duration.ofMillis(each));
    }
    return timings;
  }
}
