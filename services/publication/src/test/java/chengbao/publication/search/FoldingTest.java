package chengbao.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.reading.Scripts;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingTest {

  @Property(tries = 500)
  void traditional_and_simplified_fold_alike(@ForAll("han") String text) {
    assertThat(Folding.of(text)).isEqualTo(Folding.of(simplified(text)));
  }

  @Example
  void a_character_that_is_simplified_and_traditional_at_once_folds_with_both() {
    assertThat(Folding.of("薴苧苎")).isEqualTo("苎苎苎");
  }

  @Property(tries = 500)
  void half_and_full_width_fold_alike(@ForAll("ascii") String text) {
    String wide =
        text.chars()
            .mapToObj(c -> Character.toString(c == ' ' ? 0x3000 : c + 0xFEE0))
            .collect(Collectors.joining());

    assertThat(Folding.of(wide))
        .isEqualTo(Folding.of(text))
        .isEqualTo(Folding.of(text.toUpperCase(Locale.ROOT)));
  }

  @Property(tries = 300)
  void what_was_folded_once_stays_and_knows_where_it_comes_from(@ForAll String text) {
    Folding.Folded folded = Folding.traced(text);

    assertThat(folded.text()).isEqualTo(Folding.of(text));
    for (int i = 0; i < folded.text().length(); i++) {
      assertThat(folded.origins()[i]).isBetween(0, text.length() - 1);
    }
  }

  @Property(tries = 300)
  void every_part_of_a_text_is_made_of_pairs_of_the_text(@ForAll("han") String text) {
    Elements whole = Elements.of(text);
    Elements part = Elements.of(text.substring(text.length() / 2));

    for (int i = 0; i + 1 < part.size(); i++) {
      String pair = part.pair(i);
      assertThat(whole.list().stream().map(Elements.Element::text).collect(Collectors.joining()))
          .contains(pair);
    }
  }

  @Provide
  static Arbitrary<String> han() {
    return Arbitraries.strings()
        .withCharRange('\u4E00', '\u9FA5')
        .withChars("體發後裡為訴訟複議")
        .ofMaxLength(60);
  }

  @Provide
  static Arbitrary<String> ascii() {
    return Arbitraries.strings().withCharRange('!', '~').ofMaxLength(40);
  }

  /// Character by character, as a portal's switch converts.
  private static String simplified(String text) {
    return text.chars()
        .mapToObj(c -> Scripts.simplify(Character.toString(c)))
        .collect(Collectors.joining());
  }
}
