package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Set<String> KNOWN = Set.of("--year", "--kind");

  @Test
  void options_stand_anywhere_among_the_files() {
    Arguments arguments =
        Arguments.of(new String[] {"a.txt", "--year", "2024", "b.txt", "--kind=x"}, KNOWN);

    assertThat(arguments.words()).containsExactly("a.txt", "b.txt");
    assertThat(arguments.number("--year")).contains(2024);
    assertThat(arguments.option("--kind")).contains("x");
  }

  @Test
  void an_option_that_does_not_exist_is_named() {
    assertThatThrownBy(() -> Arguments.of(new String[] {"--yaer", "2024"}, KNOWN))
        .isInstanceOf(Arguments.Unknown.class)
        .hasMessage("--yaer");
  }

  @Test
  void an_option_without_its_value_is_named() {
    assertThatThrownBy(() -> Arguments.of(new String[] {"a.txt", "--year"}, KNOWN))
        .isInstanceOf(Arguments.Unknown.class)
        .hasMessage("--year");
  }

  @Test
  void a_number_that_is_none_is_named() {
    Arguments arguments = Arguments.of(new String[] {"--year", "last"}, KNOWN);

    assertThatThrownBy(() -> arguments.number("--year"))
        .isInstanceOf(Arguments.Unknown.class)
        .hasMessage("--year last");
  }
}
