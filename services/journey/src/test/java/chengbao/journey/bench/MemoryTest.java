package chengbao.journey.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryTest {
  @Test
  void a_child_that_is_named_itself_is_not_counted_with_its_parent() throws IOException {
    Process child = new ProcessBuilder("cat").start();
    try {
      long self = ProcessHandle.current().pid();

      Map<String, Long> together = Memory.of(Map.of("self", self));
      Map<String, Long> apart = Memory.of(Map.of("self", self, "child", child.pid()));

      assertThat(apart.get("child")).isPositive();
      assertThat(apart.keySet()).containsExactlyInAnyOrder("self", "child");
      assertThat(together.keySet()).containsExactly("self");
    } finally {
      child.destroy();
    }
  }

  @Test
  void a_process_that_has_ended_takes_nothing() throws IOException, InterruptedException {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();

    assertThat(Memory.of(Map.of("ended", ended.pid()))).containsExactly(Map.entry("ended", 0L));
  }

  @Test
  void the_line_of_the_kernel_is_read_in_kilobytes() {
    assertThat(Memory.kilobytes("Pss:              119170 kB")).isEqualTo(119170);
  }
}
