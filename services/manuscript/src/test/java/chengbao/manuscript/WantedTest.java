package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// What a round's template asks beside the rules of the country. The sample's third section is the
/// one on shortcomings.
class WantedTest {
  private static final String SHORTCOMINGS = "二、2025年度推进法治政府建设存在的不足和原因";

  @Property(tries = 60)
  void a_part_is_told_exactly_when_it_is_outside_its_bounds(
      @ForAll @IntRange(max = 600) int least, @ForAll @IntRange(max = 600) int most) {
    int characters = Reports.clean().sections().get(3).characters();
    List<Finding> found = found(SHORTCOMINGS, least, most, "C03-length");
    boolean outside = characters < least || most > 0 && characters > most;
    assertThat(found).hasSize(outside ? 1 : 0);
    assertThat(found).allMatch(one -> one.message(Locale.CHINESE).contains(characters + " 字"));
  }

  @Test
  void the_part_is_found_by_what_it_tells_wherever_it_stands() {
    Finding short_ = found(SHORTCOMINGS, 500, 0, "C03-length").getFirst();
    assertThat(short_.quote()).startsWith("三、2025年推进法治政府建设存在的不足");
    assertThat(short_.severity()).isEqualTo(Severity.WARNING);
    assertThat(short_.message(Locale.ENGLISH)).contains("at least 500");
  }

  @Test
  void a_part_of_the_templates_own_that_is_not_there_is_an_error() {
    Finding missing = found("五、行政复议应诉情况", 0, 0, "C01-template").getFirst();
    assertThat(missing.severity()).isEqualTo(Severity.ERROR);
    assertThat(missing.message(Locale.CHINESE)).contains("行政复议应诉情况");
    assertThat(found("二、不足和原因", 0, 0, "C01-template")).isEmpty();
    Manuscript with = Reports.read(Reports.CLEAN.replace("特此报告。", "五、行政复议应诉情况\n全年无行政复议案件。\n特此报告。"));
    assertThat(found(with, "四、行政复议应诉情况", 0, 0, "C01-template")).isEmpty();
  }

  @Test
  void the_templates_length_takes_the_place_of_the_usual_one() {
    int characters = Reports.clean().characters();
    assertThat(lengths(new Wanted(List.of(), characters, characters))).isEmpty();
    assertThat(lengths(new Wanted(List.of(), characters + 1, 0)))
        .allMatch(one -> one.severity() == Severity.WARNING)
        .extracting(one -> one.parameters().get("variant"))
        .containsExactly("below");
    assertThat(lengths(new Wanted(List.of(), 0, characters - 1)))
        .extracting(one -> one.parameters().get("variant"))
        .containsExactly("above");
  }

  private static List<Finding> lengths(Wanted wanted) {
    return Checks.run(Reports.clean(), Reports.context().with(wanted)).stream()
        .filter(finding -> finding.rule().equals("length"))
        .toList();
  }

  private static List<Finding> found(String heading, int least, int most, String rule) {
    return found(Reports.clean(), heading, least, most, rule);
  }

  private static List<Finding> found(
      Manuscript text, String heading, int least, int most, String rule) {
    Wanted wanted = new Wanted(List.of(new Wanted.Part(heading, least, most)), 0, 0);
    return Checks.run(text, Reports.context().with(wanted)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }
}
