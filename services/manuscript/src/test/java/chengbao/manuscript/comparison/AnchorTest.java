package chengbao.manuscript.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Reports;
import chengbao.manuscript.Revision;
import chengbao.manuscript.comparison.Anchored.Changed;
import chengbao.manuscript.comparison.Anchored.Gone;
import chengbao.manuscript.comparison.Anchored.Moved;
import chengbao.manuscript.comparison.Anchored.Unchanged;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final String TEXT =
      "一、主要举措\n开展执法检查210次，办理案件35件，罚款金额12.5万元。\n组织普法活动48场，群众反响良好。\n二、存在不足\n一是执法力量薄弱，专业人员偏少。";
  private static final List<Block> BEFORE = Texts.draft(TEXT);

  private static Anchor on(String quote) {
    for (Block block : BEFORE) {
      int at = block.text().indexOf(quote);
      if (at >= 0) {
        return Anchor.on(BEFORE, block.id(), at, at + quote.length());
      }
    }
    throw new AssertionError(quote);
  }

  private static List<Block> edited(String was, String is) {
    assertThat(TEXT).contains(was);
    return Revision.of(BEFORE, TEXT.replace(was, is));
  }

  @Test
  void words_that_still_stand_in_their_block_are_unchanged_though_others_came_before_them() {
    Anchored found = on("办理案件35件").findIn(edited("开展执法", "今年以来共开展行政执法"));

    assertThat(found)
        .isInstanceOfSatisfying(
            Unchanged.class,
            unchanged -> {
              assertThat(unchanged.place().quote()).isEqualTo("办理案件35件");
              assertThat(unchanged.place().start()).isEqualTo(18);
            });
  }

  @Test
  void words_carried_into_another_paragraph_have_moved() {
    List<Block> later = edited("，办理案件35件，罚款金额12.5万元", "");
    later =
        Revision.of(
            later,
            TEXT.replace("，办理案件35件，罚款金额12.5万元", "").replace("良好。", "良好。全年办理案件35件，罚款金额12.5万元。"));

    assertThat(on("办理案件35件，罚款金额12.5万元").findIn(later))
        .isEqualTo(new Moved(Place.in(later.get(2), 19, 37)));
  }

  @Test
  void a_paragraph_carried_into_another_section_has_moved() {
    List<Block> later =
        Revision.of(BEFORE, TEXT.replace("\n组织普法活动48场，群众反响良好。", "") + "\n组织普法活动48场，群众反响良好。");

    assertThat(on("普法活动48场").findIn(later)).isInstanceOf(Moved.class);
  }

  @Test
  void a_corrected_figure_is_found_in_its_place() {
    List<Block> later = edited("35件", "38件");

    assertThat(on("35件").findIn(later))
        .isInstanceOfSatisfying(
            Changed.class,
            changed -> {
              assertThat(changed.place()).isEqualTo(Place.in(later.get(1), 15, 18));
              assertThat(changed.similarity()).isBetween(0.3, 1.0);
            });
  }

  @Test
  void a_rewritten_sentence_is_found_with_its_similarity() {
    List<Block> later = edited("执法力量薄弱，专业人员偏少", "执法力量比较薄弱，专业的人员还是偏少");

    assertThat(on("执法力量薄弱，专业人员偏少").findIn(later))
        .isInstanceOfSatisfying(
            Changed.class,
            changed -> {
              assertThat(changed.place().quote()).isEqualTo("执法力量比较薄弱，专业的人员还是偏少");
              assertThat(changed.similarity()).isGreaterThan(0.6);
            });
  }

  @Test
  void a_passage_taken_out_is_gone_and_its_section_is_named() {
    Anchored found = on("普法活动48场，群众反响").findIn(edited("\n组织普法活动48场，群众反响良好。", ""));

    assertThat(found).isEqualTo(new Gone(BEFORE.getFirst().id(), "一、主要举措", BEFORE.getFirst().id()));
  }

  @Test
  void a_section_that_is_gone_as_well_is_named_but_stands_nowhere() {
    List<Block> later = BEFORE.subList(0, 3);

    assertThat(on("执法力量薄弱").findIn(later)).isEqualTo(new Gone(BEFORE.get(3).id(), "二、存在不足", null));
  }

  @Test
  void a_short_word_that_stands_elsewhere_by_chance_is_not_taken_for_the_passage() {
    Anchored found = on("48场").findIn(edited("\n组织普法活动48场，群众反响良好。", "\n另一件事：培训48场次均已完成。"));

    assertThat(found).isNotInstanceOfAny(Unchanged.class, Moved.class);
  }

  @Test
  void the_json_is_a_target_of_the_web_annotation_model() throws JsonProcessingException {
    Anchor anchor = on("办理案件35件");

    assertThat(anchor.json("/reports/1/editions/2"))
        .contains("\"type\":\"TextPositionSelector\"")
        .contains("\"end\":18,\"start\":11")
        .contains("{\"exact\":\"办理案件35件\",\"prefix\":\"开展执法检查210次，\"")
        .contains("\"source\":\"/reports/1/editions/2\"");
    Map<?, ?> read = new ObjectMapper().readValue(anchor.json("x"), Map.class);
    assertThat(Anchor.of(read)).isEqualTo(anchor);
  }

  @Test
  void offsets_in_json_count_characters_and_not_units() {
    List<Block> blocks = List.of(new Block("b", BlockKind.PARAGRAPH, 0, "𠮷𠮷安澜区"));

    Anchor anchor = Anchor.on(blocks, "b", 4, 6);

    assertThat(anchor.start()).isEqualTo(2);
    assertThat(anchor.findIn(blocks)).isEqualTo(new Unchanged(Place.in(blocks.getFirst(), 4, 6)));
  }

  @Test
  void what_is_no_target_is_refused() {
    assertThatThrownBy(() -> Anchor.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Anchor.of(Map.of("selector", Map.of("value", "b", "refinedBy", 3))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Anchor.on(BEFORE, "none", 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Anchor.on(BEFORE, BEFORE.getFirst().id(), 0, 99))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void anchors_survive_edits_elsewhere(@ForAll long seed) {
    Random random = new Random(seed);
    List<Block> blocks = Reports.clean().blocks();
    Block anchored = blocks.get(random.nextInt(blocks.size()));
    int start = random.nextInt(anchored.text().length());
    int end = start + 1 + random.nextInt(anchored.text().length() - start);
    Anchor anchor = Anchor.on(blocks, anchored.id(), start, end);

    List<Block> later = new ArrayList<>();
    for (Block block : blocks) {
      boolean touched = !block.equals(anchored) && block.kind() != BlockKind.HEADING;
      switch (touched ? random.nextInt(4) : 3) {
        case 0 -> {}
        case 1 -> later.add(block.withText(Texts.invented(random, 60)));
        case 2 -> {
          later.add(new Block("new" + later.size(), BlockKind.PARAGRAPH, 0, "新增一段。"));
          later.add(block);
        }
        default -> later.add(block);
      }
    }

    assertThat(anchor.findIn(later)).isEqualTo(new Unchanged(Place.in(anchored, start, end)));
  }

  @Property(tries = 200)
  void an_anchor_on_the_same_version_is_unchanged(@ForAll long seed) {
    Random random = new Random(seed);
    List<Block> blocks =
        List.of(new Block("b", BlockKind.PARAGRAPH, 0, "法治".repeat(random.nextInt(20)) + "政府法治"));
    int length = blocks.getFirst().text().length();
    int start = random.nextInt(length);
    int end = start + random.nextInt(length - start + 1);

    assertThat(Anchor.on(blocks, "b", start, end).findIn(blocks)).isInstanceOf(Unchanged.class);
  }

  @Test
  void hostile_texts_are_searched_in_bounded_time() {
    Random random = new Random(2);
    Block large = new Block("b", BlockKind.PARAGRAPH, 0, Texts.invented(random, 1_000_000));
    Anchor anchor = Anchor.on(List.of(large), "b", 1000, 900_000);
    List<Block> many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> new Block("b" + i, BlockKind.PARAGRAPH, 0, Texts.invented(random, 100)))
            .toList();

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          anchor.findIn(List.of(large.withText(Texts.invented(random, 1_000_000))));
          anchor.findIn(List.of(large.withText("法".repeat(1_000_000))));
          anchor.findIn(many);
          on("执法力量薄弱，专业人员偏少").findIn(many);
        });
  }
}
