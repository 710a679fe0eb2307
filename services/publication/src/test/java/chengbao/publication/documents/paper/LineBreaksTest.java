package chengbao.publication.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private static final String NOT_FIRST = "，。、；：？！）》」』”’〕】…—％";
  private static final String NOT_LAST = "（《「『“‘〔【";

  @Property(tries = 300)
  void lines_one_after_the_other_are_the_text(@ForAll String text) {
    assertThat(String.join("", lines(text, 28))).isEqualTo(text);
  }

  @Property(tries = 300)
  void no_line_begins_or_ends_with_what_may_not_stand_there(@ForAll("sentences") String text) {
    List<String> lines = lines(text, 28);

    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> NOT_FIRST.indexOf(line.charAt(0)) < 0);
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(line -> NOT_LAST.indexOf(line.charAt(line.length() - 1)) < 0);
  }

  @Property(tries = 300)
  void no_line_is_longer_than_the_page_and_no_number_is_torn(@ForAll("sentences") String text) {
    List<String> lines = lines(text, 28);

    assertThat(lines).allMatch(line -> width(line.stripTrailing()) <= 28);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(
              Character.isDigit(lines.get(i - 1).charAt(lines.get(i - 1).length() - 1))
                  && Character.isDigit(lines.get(i).charAt(0)))
          .isFalse();
    }
  }

  @Test
  void what_has_no_place_to_break_is_broken_where_it_is_full() {
    assertThat(lines("，".repeat(60), 28)).extracting(String::length).containsExactly(28, 28, 4);
    assertThat(lines("x".repeat(60), 28)).extracting(String::length).containsExactly(56, 4);
  }

  @Test
  void a_dash_of_two_and_a_pair_of_dots_stay_whole() {
    assertThat(lines("一".repeat(27) + "——二", 28)).containsExactly("一".repeat(26), "一——二");
    assertThat(lines("一".repeat(27) + "……二", 28)).containsExactly("一".repeat(26), "一……二");
  }

  @Provide
  static Arbitrary<String> sentences() {
    Arbitrary<String> word =
        Arbitraries.of(
            "法治政府建设",
            "《行政处罚法》",
            "（一）",
            "“三项制度”",
            "2025",
            "97.83%",
            "万元",
            "，",
            "。",
            "、",
            "；",
            "——",
            "……",
            "〔2026〕5号",
            "人",
            "Chengbao",
            "全年共办理行政复议案件");
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(words -> String.join("", words))
        .map(text -> text.replaceAll("([，。、；…—]{4})[，。、；…—]+", "$1"));
  }

  private static List<String> lines(String text, float room) {
    return LineBreaks.lines(text, place -> text.codePointAt(place) < 0x7F ? 0.5f : 1, room, room);
  }

  private static float width(String line) {
    return (float) line.codePoints().mapToDouble(c -> c < 0x7F ? 0.5 : 1).sum();
  }
}
