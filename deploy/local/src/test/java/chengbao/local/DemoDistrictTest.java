package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoDistrictTest {

  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static JsonNode district;

  @BeforeAll
  static void read() throws Exception {
    district = new ObjectMapper().readTree(DemoDistrict.file().toFile());
  }

  @Test
  void every_credit_code_carries_its_check_character_and_an_unassigned_area() {
    assertThat(texts("units", "creditCode"))
        .allSatisfy(code -> {
          assertThat(code).hasSize(18).matches("1199010[23].*");
          assertThat(code.charAt(17)).isEqualTo(checkCharacter(code));
        })
        .doesNotHaveDuplicates();
  }

  @Test
  void nothing_has_the_id_of_something_else() {
    Stream<String> appointments =
        district
            .path("officers")
            .valueStream()
            .flatMap(officer -> officer.path("appointments").valueStream())
            .map(appointment -> appointment.path("id").asText());

    assertThat(
            Stream.of(texts("units", "id").stream(), texts("officers", "id").stream(), appointments)
                .flatMap(ids -> ids))
        .doesNotHaveDuplicates()
        .allMatch(
            id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"));
    assertThat(texts("officers", "username")).doesNotHaveDuplicates();
    assertThat(texts("officers", "name")).doesNotHaveDuplicates();
  }

  @Test
  void every_unit_of_the_main_district_that_owes_can_draft_sign_and_publish() {
    for (JsonNode unit : district.path("units")) {
      if (unit.path("areaCode").asText().startsWith("990102")
          && !unit.path("kind").asText().equals("oversight-office")) {
        assertThat(functions(unit))
            .as(unit.path("name").asText())
            .contains("drafter", "signatory", "publisher");
      }
    }
  }

  @Test
  void every_chain_ends_at_the_oversight_office_of_its_own_district() {
    district
        .path("chains")
        .properties()
        .forEach(chains ->
            chains
                .getValue()
                .forEach(chain -> {
                  JsonNode last = unit(chain.get(chain.size() - 1).asText());
                  assertThat(last.path("kind").asText()).isEqualTo("oversight-office");
                  assertThat(last.path("areaCode").asText()).isEqualTo(chains.getKey());
                  assertThat(functions(last)).contains("reviewer");
                }));
  }

  private static char checkCharacter(String code) {
    int sum =
        IntStream.range(0, 17)
            .map(place -> CREDIT_ALPHABET.indexOf(code.charAt(place)) * CREDIT_WEIGHTS[place])
            .sum();
    return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static Set<String> functions(JsonNode unit) {
    Set<String> functions = new TreeSet<>();
    for (JsonNode officer : district.path("officers")) {
      for (JsonNode appointment : officer.path("appointments")) {
        if (appointment.path("unit").equals(unit.path("id"))) {
          appointment.path("functions").forEach(function -> functions.add(function.asText()));
        }
      }
    }
    return functions;
  }

  private static JsonNode unit(String id) {
    return district
        .path("units")
        .valueStream()
        .filter(unit -> unit.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(String list, String field) {
    return district.path(list).valueStream().map(entry -> entry.path(field).asText()).toList();
  }
}
