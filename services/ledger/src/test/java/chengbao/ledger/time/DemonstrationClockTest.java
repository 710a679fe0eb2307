package chengbao.ledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationClockTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path folder;

  @Test
  void it_runs_on_from_the_first_start_of_the_stack() throws IOException {
    tell("2026-02-24T21:07+08:00", START);
    assertThat(clockAt(START.plus(Duration.ofHours(3))).instant())
        .isEqualTo(Instant.parse("2026-02-24T16:07:00Z"));
  }

  @Test
  void it_follows_a_file_that_is_further_on() throws IOException {
    tell("2026-01-12T09:00+08:00", START);
    var clock = clockAt(START.plusSeconds(1));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-12T01:00:01Z"));

    tell("2026-01-13T14:35+08:00", START.plusSeconds(1));

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-13T06:35:00Z"));
  }

  @Test
  void nothing_sets_it_back() throws IOException {
    tell("2026-02-24T21:07+08:00", START);
    var clock = clockAt(START.plusSeconds(1));
    var before = clock.instant();

    tell("2026-01-12T09:00+08:00", START);
    assertThat(clock.instant()).isEqualTo(before);

    Files.writeString(file(), "yesterday");
    assertThat(clock.instant()).isEqualTo(before);

    Files.delete(file());
    assertThat(clock.instant()).isEqualTo(before);
  }

  @Test
  void two_services_started_at_different_times_show_the_same() throws IOException {
    tell("2026-02-24T21:07+08:00", START);
    var first = clockAt(START.plusSeconds(90));
    assertThat(clockAt(START.plusSeconds(90)).instant()).isEqualTo(first.instant());
  }

  @Test
  void without_one_the_time_is_the_real_one() {
    var clock = new ServiceClock(false, Optional.empty()).clock();
    var before = Instant.now();
    assertThat(clock.instant()).isBetween(before, Instant.now());
  }

  @Test
  void production_never_stands_in_another_time() throws IOException {
    tell("2026-02-24T21:07+08:00", START);
    assertThatIllegalStateException()
        .isThrownBy(() -> new ServiceClock(false, Optional.of(file().toString())))
        .withMessageContaining("CHENGBAO_DEMONSTRATION_CLOCK");
  }

  @Test
  void a_demonstration_without_its_file_does_not_start() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> new ServiceClock(true, Optional.of(file().toString())));
  }

  private Clock clockAt(Instant real) {
    return new DemonstrationClock(Clock.fixed(real, ZoneOffset.UTC), file());
  }

  private Path file() {
    return folder.resolve("clock");
  }

  /// Replaces the file as the launcher does, by another one under its name.
  private void tell(String shown, Instant since) throws IOException {
    var fresh = Files.writeString(folder.resolve("fresh"), shown + "\n" + since + "\n");
    Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
  }
}
