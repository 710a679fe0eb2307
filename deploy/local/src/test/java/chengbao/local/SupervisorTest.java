package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Children that die, launchers that die, and strangers that must be left alone.
class SupervisorTest {

  private final Path run = Home.temporary("supervisor");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Supervisor supervisor =
      new Supervisor(new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
  private final Child sleeper = new Child("sleeper", () -> List.of("sleep", "600"), Map.of(), run);

  @AfterEach
  void clean() {
    supervisor.finish();
    sleeper.kill();
    Folders.remove(run);
  }

  @Test
  void a_killed_part_is_started_again_and_it_is_said() throws Exception {
    sleeper.start();
    long first = sleeper.pid();
    supervisor.watch(List.of(new Part("Sleeper", sleeper, sleeper::start, sleeper::kill)));

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    Patience.within(Duration.ofSeconds(10), () -> sleeper.isAlive() && sleeper.pid() != first);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Sleeper      ended; starting it again in 500 ms");
  }

  @Test
  void a_part_that_is_stopped_on_purpose_stays_stopped() throws Exception {
    sleeper.start();
    supervisor.watch(List.of(new Part("Sleeper", sleeper, sleeper::start, sleeper::kill)));

    supervisor.finish();
    sleeper.stop(Duration.ofSeconds(5));

    assertThat(sleeper.isAlive()).isFalse();
    assertThat(said.size()).isZero();
  }

  @Test
  void what_a_killed_launcher_left_is_found_and_ended() throws Exception {
    sleeper.start();

    assertThat(Footprints.in(run).alive()).extracting(it -> it.name()).containsExactly("sleeper");
    Footprints.in(run).stopAll(Duration.ofSeconds(5));

    assertThat(sleeper.isAlive()).isFalse();
    assertThat(Footprints.in(run).alive()).isEmpty();
  }

  @Test
  void a_stranger_that_got_the_same_number_is_left_alone() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "600").start();
    Folders.make(run.resolve("processes"));
    Folders.writePrivately(
        run.resolve("processes/kafka"),
        stranger.pid() + " " + Instant.parse("2020-01-01T00:00:00Z"));

    Footprints.in(run).stopAll(Duration.ofSeconds(5));

    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly();
    assertThat(stranger.waitFor(5, TimeUnit.SECONDS)).isTrue();
  }
}
