package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void keys_are_sorted_by_utf16_code_units() {
    Map<String, Object> map = new HashMap<>();
    List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
        .forEach(key -> map.put(key, 1));

    assertThat(CanonicalJson.write(map))
        .isEqualTo(
            "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":1,\"\ufb33\":1}");
  }

  @Test
  void numbers_look_as_in_the_appendix_of_rfc_8785() {
    assertThat(
            CanonicalJson.write(
                List.of(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001)))
        .isEqualTo("[333333333.3333333,1e+30,4.5,0.002,1e-27]");
    assertThat(
            CanonicalJson.write(
                List.of(-0.0, 5e-324, 1.7976931348623157e308, 9007199254740992L, 1e21, 1e20)))
        .isEqualTo(
            "[0,5e-324,1.7976931348623157e+308,9007199254740992,1e+21,100000000000000000000]");
    assertThat(CanonicalJson.write(List.of(9.999999999999997e22, 1e23, 0.000001, 0.0000001, -1.5)))
        .isEqualTo("[9.999999999999997e+22,1e+23,0.000001,1e-7,-1.5]");
  }

  @Test
  void only_the_escapes_that_must_be_are_written() {
    assertThat(CanonicalJson.write("\u20ac$\u000F\nA'B\"\\/法"))
        .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\/法\"");
  }

  @Test
  void null_true_and_empty_collections_have_their_form() {
    Map<String, Object> map = new HashMap<>();
    map.put("none", null);

    assertThat(CanonicalJson.write(List.of(map, true, List.of(), Map.of())))
        .isEqualTo("[{\"none\":null},true,[],{}]");
  }

  @Test
  void half_a_character_and_infinity_are_refused() {
    assertThatThrownBy(() -> CanonicalJson.write("\ud83d"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalJson.write(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void what_is_written_is_read_back(@ForAll @Size(max = 8) Map<String, List<Integer>> map)
      throws JsonProcessingException {
    Map<String, List<Integer>> whole = new HashMap<>();
    map.forEach((key, value) -> whole.put(key.replaceAll("[\ud800-\udfff]", ""), value));

    assertThat(JSON.readValue(CanonicalJson.write(whole), Map.class)).isEqualTo(whole);
  }

  @Property
  void a_double_is_read_back_exactly(@ForAll double value) throws JsonProcessingException {
    assertThat(JSON.readValue(CanonicalJson.write(value), Double.class).doubleValue())
        .isEqualTo(value + 0.0);
  }

  @Property
  void the_order_of_insertion_does_not_matter(
      @ForAll @Size(min = 2, max = 6) List<Integer> numbers) {
    Map<String, Object> forward = new HashMap<>();
    Map<String, Object> backward = new java.util.LinkedHashMap<>();
    List<Integer> reversed = new ArrayList<>(numbers).reversed();
    numbers.forEach(number -> forward.put("k" + number, number));
    reversed.forEach(number -> backward.put("k" + number, number));

    assertThat(CanonicalJson.write(backward)).isEqualTo(CanonicalJson.write(forward));
  }
}
