package chengbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceShapeTest {
  private static final Map<String, Set<String>> KNOWN =
      Map.of("files", Set.of("drafting"), "drafting", Set.of("files"));
  private static final Map<String, JavaClasses> READ = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "domain, the domain is plain Java",
    "verbs, verbs know the domain and transactions only",
    "web, web does not know persistence and messaging",
    "persistence, persistence does not know web and messaging",
    "messaging, messaging does not know web and persistence",
    "rooms, rooms of their own know no adapter",
    "circle, rooms of web know each other one way only",
    "strangers, rooms of web know the rooms they are given only",
    "events, only messaging knows the events",
    "entities, no entity is public",
    "unmeasured, every verb is measured",
  })
  void each_rule_catches_its_canary_and_no_other_rule_does(String canary, String rule) {
    assertThat(broken(canary)).containsExactly(rule);
  }

  @Test
  void a_sound_service_passes() {
    assertThatCode(() -> shape("sound").check(classes("sound"))).doesNotThrowAnyException();
  }

  @Test
  void a_broken_service_is_told_which_class_breaks_what() {
    assertThatThrownBy(() -> shape("web").check(classes("web")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("canary.web.web.Page")
        .hasMessageContaining("Row");
  }

  @Test
  void every_rule_has_a_canary() {
    List<String> caught =
        Stream.of(
                "domain",
                "verbs",
                "web",
                "persistence",
                "messaging",
                "rooms",
                "circle",
                "strangers",
                "events",
                "entities",
                "unmeasured")
            .flatMap(canary -> broken(canary).stream())
            .toList();
    assertThat(caught).containsExactlyInAnyOrderElementsOf(shape("sound").rules().keySet());
  }

  private static List<String> broken(String canary) {
    return shape(canary).rules().entrySet().stream()
        .filter(rule -> rule.getValue().evaluate(classes(canary)).hasViolation())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static ServiceShape shape(String canary) {
    return new ServiceShape("chengbao.architecture.canary." + canary, KNOWN);
  }

  private static JavaClasses classes(String canary) {
    return READ.computeIfAbsent(
        canary,
        name -> new ClassFileImporter().importPackages("chengbao.architecture.canary." + name));
  }
}
