package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.story.Step;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(keys(Locale.ROOT)).isEqualTo(keys(Locale.ENGLISH));
  }

  @Test
  void every_step_has_a_name_in_both_languages() {
    for (Step step : Step.values()) {
      assertThat(Wording.in("zh").say("step." + step.code())).isNotBlank();
      assertThat(Wording.in("en").say("step." + step.code())).isNotBlank();
    }
  }

  @Test
  void values_are_put_in_as_they_are() {
    assertThat(Wording.in("en").say("journey.public", "http://127.0.0.1:8080/reports/1"))
        .isEqualTo("Public: http://127.0.0.1:8080/reports/1");
  }

  private static Set<String> keys(Locale locale) {
    var bundle =
        ResourceBundle.getBundle(
            "chengbao.journey.words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new TreeSet<>(bundle.keySet());
  }
}
