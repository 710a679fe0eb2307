package chengbao.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialRangesTest {

  @Test
  void serials_go_through_the_ranges_of_their_year_and_then_end() {
    SerialRanges ranges = SerialRanges.read("2027：1—2\n2026: 7-8 、 30至31");
    List<Long> given = new ArrayList<>();
    OptionalLong next = ranges.after(0, 2026);
    while (next.isPresent()) {
      given.add(next.getAsLong());
      next = ranges.after(next.getAsLong(), 2026);
    }

    assertThat(given).containsExactly(7L, 8L, 30L, 31L);
    assertThat(ranges.toString()).isEqualTo("2026:7-8,30-31;2027:1-2");
    assertThat(SerialRanges.read(ranges.toString())).isEqualTo(ranges);
    assertThat(ranges.after(0, 2028)).isEmpty();
  }

  @Test
  void without_ranges_every_serial_may_be_given() {
    assertThat(SerialRanges.read("  ").after(41, 2026)).hasValue(42);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-9", "2026", "2026:9-1", "2026:0-5", "2026:1-9,9-12", "2026:1-x"})
  void what_cannot_be_read_or_overlaps_is_no_range(String typed) {
    assertThatThrownBy(() -> SerialRanges.read(typed)).isInstanceOf(IllegalArgumentException.class);
  }
}
