package chengbao.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultScheduleTest {

  @Test
  void the_same_seed_lets_the_same_things_go_wrong() {
    assertThat(first(40, 7)).isEqualTo(first(40, 7));
  }

  @Test
  void another_seed_lets_other_things_go_wrong() {
    assertThat(first(40, 7)).isNotEqualTo(first(40, 8));
  }

  @Test
  void every_blow_to_every_part_comes_once_before_any_comes_twice() {
    int kinds = Part.values().length * Blow.values().length;

    assertThat(first(kinds, 7).stream().map(fault -> fault.part() + " " + fault.blow()))
        .doesNotHaveDuplicates()
        .hasSize(kinds);
  }

  @Test
  void only_a_pause_lasts() {
    assertThat(first(60, 7))
        .allMatch(fault -> fault.lasting().isZero() == (fault.blow() != Blow.PAUSE));
  }

  private static List<Fault> first(int number, long seed) {
    FaultSchedule schedule = new FaultSchedule(seed);
    return Stream.generate(schedule::next).limit(number).toList();
  }
}
