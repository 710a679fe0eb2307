package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleSetsTest {
  @Test
  void an_area_chooses_between_the_countrys_rules_and_its_own() {
    assertThat(RuleSets.forArea("990102"))
        .extracting(RuleSets.Known::id)
        .containsExactly(RuleSets.NATIONAL, "region-9901-2026");
    assertThat(RuleSets.forArea("990201"))
        .extracting(RuleSets.Known::id)
        .containsExactly(RuleSets.NATIONAL);
  }

  @Test
  void a_region_weighs_a_rule_otherwise_and_leaves_the_rest_as_it_is() {
    var region = RuleSets.named("region-9901-2026");
    assertThat(region.severity("C02-causes")).isEqualTo(Severity.ERROR);
    assertThat(RuleSet.national().severity("C02-causes")).isEqualTo(Severity.WARNING);
    assertThat(region.severity("C05-sum")).isEqualTo(Severity.ERROR);
    assertThat(region.title(Locale.CHINESE)).isEqualTo("澜州市规则（2026年）");
    assertThat(region.name()).isEqualTo("region-9901 2026.1");
  }

  @Test
  void a_name_that_nobody_knows_stands_for_the_countrys_rules() {
    assertThat(RuleSets.named("of-a-later-release")).isSameAs(RuleSet.national());
  }
}
