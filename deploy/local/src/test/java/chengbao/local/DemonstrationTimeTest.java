package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTimeTest {
  @TempDir Path run;

  @Test
  void a_new_folder_begins_on_the_first_working_evening_after_the_spring_festival() {
    assertThat(DemonstrationTime.of(run, Optional.empty()).environment())
        .containsEntry("CHENGBAO_DEMONSTRATION_TIME", "2026-02-24T21:07+08:00")
        .containsKey("CHENGBAO_DEMONSTRATION_SINCE");
  }

  @Test
  void a_later_start_goes_on_from_the_first_one() {
    var first = DemonstrationTime.of(run, Optional.empty());
    assertThat(DemonstrationTime.of(run, Optional.of("2026-03-01T09:00+08:00"))).isEqualTo(first);
  }

  @Test
  void the_real_time_may_be_wished_for() {
    assertThat(DemonstrationTime.of(run, Optional.of("real")).environment()).isEmpty();
  }
}
