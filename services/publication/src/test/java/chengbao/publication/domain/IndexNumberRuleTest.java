package chengbao.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexNumberRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

  @ParameterizedTest
  @CsvSource({
    "USCC/YYYY-NNNNN,11990102MB0000002G/2026-00007",
    "AREA/YYYY-NNNNN,990102101/2026-00007",
    "AL097/YYYY-NNN,AL097/2026-007",
    "USCC-YYYY-NNNNNNN,11990102MB0000002G-2026-0000007"
  })
  void a_site_writes_its_numbers_in_its_own_way(String pattern, String expected) {
    IndexNumberRule rule = IndexNumberRule.of(pattern);

    assertThat(rule.number(rule.series(Approved.BAILU, DAY), 7)).hasToString(expected);
  }

  @Test
  void a_serial_longer_than_its_place_is_written_out() {
    IndexNumberRule rule = IndexNumberRule.of("AL/YYYY-NN");

    assertThat(rule.number("AL/2026-", 1234)).hasToString("AL/2026-1234");
  }

  @ParameterizedTest
  @CsvSource({"USCC/NNNNN", "USCC/YYYY", "YYYY-NN/USCC", "''"})
  void a_rule_without_year_or_serial_is_none(String pattern) {
    assertThatThrownBy(() -> IndexNumberRule.of(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void two_serials_never_give_one_number(
      @ForAll @IntRange(min = 1, max = 8) int digits,
      @ForAll @LongRange(min = 1, max = 99_999_999) long one,
      @ForAll @LongRange(min = 1, max = 99_999_999) long other) {
    IndexNumberRule rule = IndexNumberRule.of("USCC/YYYY-" + "N".repeat(digits));
    String series = rule.series(Approved.BAILU, DAY);
    Set<IndexNumber> numbers = new HashSet<>();
    numbers.add(rule.number(series, one));
    numbers.add(rule.number(series, other));

    assertThat(numbers).hasSize(one == other ? 1 : 2);
  }
}
