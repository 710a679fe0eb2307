package chengbao.manuscript.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Reports;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CopyingTest {
  private static final String PASSAGE =
      "镇人民调解委员会建立每周走访、每月研判的机制，由村民小组长上门，对邻里、土地、婚姻等纠纷逐件登记，全年化解213件，群众一致好评。";

  private static ReportText report(String unit, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("h", BlockKind.HEADING, 1, "一、主要举措和成效"));
    for (String paragraph : paragraphs) {
      blocks.add(new Block("b" + blocks.size(), BlockKind.PARAGRAPH, 0, paragraph));
    }
    return Texts.report("report of " + unit, unit, blocks);
  }

  @Test
  void a_passage_copied_word_for_word_is_shown_on_both_sides() {
    ReportText copy = report("双溪镇", "今年工作有新的做法。" + PASSAGE);
    ReportText source = report("白鹭镇", "全镇上下努力。", PASSAGE);

    Copied copied = Copying.find(copy, List.of(source));

    assertThat(copied.passages())
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.here()).isEqualTo(new Place("b1", 10, 10 + PASSAGE.length(), PASSAGE));
          assertThat(passage.there()).isEqualTo(new Place("b2", 0, PASSAGE.length(), PASSAGE));
          assertThat(passage.source()).isEqualTo(source.id());
          assertThat(passage.wordForWord()).isTrue();
          assertThat(passage.likeness()).isEqualTo(1);
        });
  }

  @Test
  void another_figure_and_another_word_do_not_hide_a_copy() {
    ReportText copy = report("双溪镇", PASSAGE.replace("213", "187").replace("一致", "普遍"));

    Copied copied = Copying.find(copy, List.of(report("白鹭镇", PASSAGE)));

    assertThat(copied.passages())
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.here().quote()).hasSize(PASSAGE.length());
          assertThat(passage.there().quote()).isEqualTo(PASSAGE);
          assertThat(passage.wordForWord()).isFalse();
          assertThat(passage.likeness()).isBetween(0.9, 1.0);
        });
  }

  @Test
  void the_share_is_told_for_each_section() {
    List<Block> blocks =
        List.of(
            new Block("o", BlockKind.PARAGRAPH, 0, "本镇情况如下，文字各不相同。"),
            new Block("h1", BlockKind.HEADING, 1, "一、成效"),
            new Block("p1", BlockKind.PARAGRAPH, 0, PASSAGE),
            new Block("h2", BlockKind.HEADING, 1, "二、安排"),
            new Block("p2", BlockKind.PARAGRAPH, 0, "明年要把水渠边的巡查做得更细一些。"));

    Copied copied = Copying.find(Texts.report("r", "双溪镇", blocks), List.of(report("白鹭镇", PASSAGE)));

    assertThat(copied.sections())
        .extracting(Copied.SectionShare::section)
        .containsExactly("opening", "h1", "h2");
    assertThat(copied.sections().get(1).share()).isEqualTo(1);
    assertThat(copied.sections().get(2).share()).isZero();
    assertThat(copied.share()).isBetween(0.5, 0.8);
  }

  @Test
  void a_phrase_that_more_than_five_units_share_is_not_copied() {
    ReportText report = report("双溪镇", PASSAGE);
    List<ReportText> five =
        IntStream.range(0, 5).mapToObj(unit -> report("单位" + unit, PASSAGE)).toList();

    assertThat(Copying.find(report, five.subList(0, 4)).passages()).hasSize(4);
    assertThat(Copying.find(report, five).passages()).isEmpty();
    assertThat(Copying.find(report, List.of(five.get(0), five.get(0), five.get(0))).passages())
        .as("one unit three times is one unit")
        .hasSize(3);
  }

  @TestFactory
  List<DynamicTest> the_examples_of_the_catalogue_hold() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Path file = Path.of("src/test/resources/corpus/snippets/rules/C07.json");
    for (JsonNode example : new ObjectMapper().readTree(file.toFile())) {
      tests.add(DynamicTest.dynamicTest(example.path("why").asText(), () -> holds(example)));
    }
    return tests;
  }

  private static void holds(JsonNode example) {
    ReportText report = Texts.report("here", "甲镇", example.path("text").asText());
    List<ReportText> others = new ArrayList<>();
    for (JsonNode other : example.path("against")) {
      others.add(Texts.report("other " + others.size(), "乙镇", other.asText()));
    }

    Copied copied = Copying.find(report, others);

    List<String> expected = new ArrayList<>();
    example.path("expected").forEach(passage -> expected.add(passage.path("quote").asText()));
    assertThat(copied.passages())
        .extracting(passage -> passage.here().quote())
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 100)
  void a_passage_planted_anywhere_is_found(
      @ForAll long seed, @ForAll @IntRange(min = 45, max = 300) int length) {
    Random random = new Random(seed);
    String passage = Texts.invented(random, length);
    String around = Texts.invented(random, random.nextInt(200));
    ReportText here = report("甲镇", Texts.invented(random, 80), around + passage + "。后文各异。");
    ReportText there = report("乙镇", passage + "。", Texts.invented(random, 500));

    List<CopiedPassage> passages = Copying.find(here, List.of(there)).passages();

    assertThat(passages).isNotEmpty();
    int found = passages.stream().mapToInt(one -> one.here().quote().length()).sum();
    assertThat(found).isBetween(length - 10, length + 20);
    assertThat(here.blocks().get(2).text())
        .contains(passages.stream().map(one -> one.here().quote()).toList());
  }

  @Property(tries = 100)
  void a_passage_with_a_word_exchanged_now_and_then_is_found(@ForAll long seed) {
    Random random = new Random(seed);
    String passage = Texts.invented(random, 200);
    StringBuilder changed = new StringBuilder(passage);
    for (int at = 20; at + 2 < changed.length(); at += 20 + random.nextInt(20)) {
      changed.replace(at, at + 2, "改写");
    }

    List<CopiedPassage> passages =
        Copying.find(report("甲镇", changed.toString()), List.of(report("乙镇", passage))).passages();

    assertThat(passages)
        .singleElement()
        .satisfies(one -> assertThat(one.characters()).isGreaterThan(120));
  }

  @Property(tries = 100)
  void texts_that_nobody_copied_give_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    ReportText here = report("甲镇", Texts.invented(random, 3000));
    ReportText there = report("乙镇", Texts.invented(random, 3000));

    assertThat(Copying.find(here, List.of(there)).passages()).isEmpty();
  }

  @Test
  void a_report_beside_itself_is_copied_as_a_whole() {
    List<Block> blocks = Reports.clean().blocks();

    Copied copied =
        Copying.find(Texts.report("a", "甲镇", blocks), List.of(Texts.report("b", "乙镇", blocks)));

    assertThat(copied.share()).isGreaterThan(0.85);
  }

  @Test
  void hostile_texts_are_compared_in_bounded_time() {
    Random random = new Random(3);
    String million = Texts.invented(random, 1_000_000);
    ReportText same = report("甲镇", "法".repeat(1_000_000));
    String[] many =
        IntStream.range(0, 10_000).mapToObj(i -> "法治建设第" + i + "项").toArray(String[]::new);

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Copying.find(same, List.of(report("乙镇", "法".repeat(999_999) + "治")));
          Copying.find(same, List.of(report("乙镇", "法治".repeat(500_000))));
          Copying.find(report("甲镇", million), List.of(report("乙镇", million)));
          Copying.find(report("甲镇", many), List.of(report("乙镇", many)));
          Copying.find(report("甲镇", "《".repeat(100_000)), List.of());
        });
  }
}
