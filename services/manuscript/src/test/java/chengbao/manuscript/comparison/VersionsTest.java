package chengbao.manuscript.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Reports;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference.Added;
import chengbao.manuscript.comparison.Difference.Changed;
import chengbao.manuscript.comparison.Difference.Moved;
import chengbao.manuscript.comparison.Difference.Removed;
import chengbao.manuscript.comparison.Difference.Unchanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final String TEXT =
      "一、主要举措\n开展执法检查210次，办理案件35件。\n组织普法活动48场，群众反响良好。\n排查矛盾纠纷156件，调解成功152件。";
  private static final List<TextBlock> BEFORE = Texts.version(TEXT);

  @Test
  void a_changed_figure_is_shown_whole() {
    List<Difference> differences =
        Versions.ofOneReport(BEFORE, Texts.revised(BEFORE, TEXT.replace("210次", "215次")));

    assertThat(differences).hasSize(4);
    assertThat(differences.get(1))
        .isInstanceOfSatisfying(
            Changed.class,
            changed ->
                assertThat(changed.edits())
                    .containsExactly(
                        new Edit.Kept("开展执法检查"),
                        new Edit.Deleted("210"),
                        new Edit.Inserted("215"),
                        new Edit.Kept("次，办理案件35件。")));
  }

  @Test
  void a_paragraph_carried_to_another_place_has_moved_and_the_rest_has_not() {
    String moved = "一、主要举措\n排查矛盾纠纷156件，调解成功152件。\n开展执法检查210次，办理案件35件。\n组织普法活动48场，群众反响良好。";

    List<Difference> differences = Versions.ofTexts(BEFORE, Texts.version(moved));

    assertThat(differences.get(1))
        .isInstanceOfSatisfying(
            Moved.class,
            difference -> {
              assertThat(difference.from()).isEqualTo(3);
              assertThat(difference.to()).isEqualTo(1);
              assertThat(difference.wordForWord()).isTrue();
            });
    assertThat(differences).filteredOn(Unchanged.class::isInstance).hasSize(3);
  }

  @Test
  void a_removed_paragraph_stands_where_it_stood_and_a_new_one_where_it_is() {
    String after = "一、主要举措\n开展执法检查210次，办理案件35件。\n排查矛盾纠纷156件，调解成功152件。\n新建公共法律服务站两个。";

    List<Difference> differences = Versions.ofTexts(BEFORE, Texts.version(after));

    assertThat(differences)
        .extracting(difference -> (Object) difference.getClass())
        .containsExactly(
            Unchanged.class, Unchanged.class, Removed.class, Unchanged.class, Added.class);
  }

  @Test
  void a_passage_withheld_from_the_public_is_a_change_though_its_words_are_the_same() {
    TextBlock open = BEFORE.get(1);
    TextBlock withheld =
        new TextBlock(open.id(), open.kind(), open.level(), open.text(), false, "涉及个人信息");

    assertThat(Versions.ofOneReport(List.of(open), List.of(withheld)))
        .containsExactly(new Changed(open, withheld, List.of(new Edit.Kept(open.text()))));
  }

  @Test
  void words_rewritten_as_a_whole_are_not_torn_into_single_characters() {
    List<Edit> edits = Versions.edits("工作的力度还不大。", "执法的人员太少了。");

    assertThat(edits)
        .containsExactly(
            new Edit.Deleted("工作的力度还不大"), new Edit.Inserted("执法的人员太少了"), new Edit.Kept("。"));
  }

  @Test
  void ids_tell_even_when_nothing_of_the_words_is_left() {
    TextBlock old = new TextBlock("b1", BlockKind.PARAGRAPH, 0, "甲乙丙丁", true, null);
    TextBlock rewritten = new TextBlock("b1", BlockKind.PARAGRAPH, 0, "天地玄黄", true, null);

    assertThat(Versions.ofOneReport(List.of(old), List.of(rewritten)))
        .singleElement()
        .isInstanceOf(Changed.class);
    assertThat(Versions.ofTexts(List.of(old), List.of(rewritten)))
        .containsExactly(new Removed(old), new Added(rewritten));
  }

  @Property(tries = 50)
  void a_text_compared_with_itself_is_all_unchanged(
      @ForAll List<@StringLength(max = 30) String> lines) {
    List<TextBlock> text = paragraphs(lines);

    assertThat(Versions.ofTexts(text, text)).allMatch(Unchanged.class::isInstance);
    assertThat(Versions.ofOneReport(text, text)).allMatch(Unchanged.class::isInstance);
  }

  @Property(tries = 300)
  void kept_and_inserted_words_give_the_new_text_kept_and_deleted_ones_the_old(
      @ForAll @AlphaChars @Chars({'1', '2', '法', '治', '，'}) String before,
      @ForAll @AlphaChars @Chars({'1', '2', '法', '治', '，'}) String after) {
    List<Edit> edits = Versions.edits(before, after);

    assertThat(earlier(edits)).isEqualTo(before);
    assertThat(later(edits)).isEqualTo(after);
  }

  @Property(tries = 200)
  void the_differences_rebuild_both_versions(
      @ForAll long seed, @ForAll @IntRange(max = 30) int edits, @ForAll boolean sameIds) {
    List<String> lines = Reports.CLEAN.lines().toList();
    List<TextBlock> before = paragraphs(lines);
    List<TextBlock> after = paragraphs(Texts.edited(lines, new Random(seed), edits));

    List<Difference> differences =
        sameIds ? Versions.ofOneReport(before, after) : Versions.ofTexts(before, after);

    assertThat(rebuiltAfter(differences)).isEqualTo(texts(after));
    assertThat(rebuiltBefore(differences)).isEqualTo(texts(before));
  }

  @Test
  void a_block_of_a_million_characters_is_compared_in_bounded_time() {
    Random random = new Random(1);
    String old = Texts.invented(random, 1_000_000);
    String other = Texts.invented(random, 1_000_000);
    String periodic = "法治".repeat(500_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          String edited = old.substring(500, 400_000) + "改" + old.substring(400_001);
          assertThat(Versions.edits(old, edited).size()).isEqualTo(5);
          assertThat(rightly(old, other)).isTrue();
          assertThat(rightly(old, shuffled(old))).isTrue();
          assertThat(rightly(periodic, "政" + periodic.substring(1, 900_000))).isTrue();
        });
  }

  @Test
  void ten_thousand_blocks_are_compared_in_bounded_time() {
    List<String> lines =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "第" + i + "项：" + Texts.invented(new Random(i), 60))
            .toList();
    List<String> other =
        Texts.edited(lines, new Random(5), 3000).stream().map(line -> line + "续").toList();

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(rebuiltAfter(Versions.ofTexts(paragraphs(lines), paragraphs(other))))
                .isEqualTo(other));
  }

  /// A boolean, for no one wants to read a million characters in a failure.
  private static boolean rightly(String before, String after) {
    List<Edit> edits = Versions.edits(before, after);
    return earlier(edits).equals(before) && later(edits).equals(after);
  }

  private static String shuffled(String text) {
    StringBuilder shuffled = new StringBuilder();
    for (int end = text.length(); end > 0; end -= 1000) {
      shuffled.append(text, end - 1000, end);
    }
    return shuffled.toString();
  }

  private static List<TextBlock> paragraphs(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    lines.forEach(line -> blocks.add(new Block("b" + blocks.size(), BlockKind.PARAGRAPH, 0, line)));
    return Versions.blocks(blocks);
  }

  private static List<String> texts(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::text).toList();
  }

  private static String earlier(List<Edit> edits) {
    return words(edits, Edit.Inserted.class);
  }

  private static String later(List<Edit> edits) {
    return words(edits, Edit.Deleted.class);
  }

  private static String words(List<Edit> edits, Class<? extends Edit> without) {
    StringBuilder words = new StringBuilder();
    edits.stream().filter(edit -> !without.isInstance(edit)).forEach(e -> words.append(e.text()));
    return words.toString();
  }

  private static List<String> rebuiltAfter(List<Difference> differences) {
    return differences.stream()
        .map(difference ->
            switch (difference) {
              case Unchanged same -> same.before().text();
              case Changed changed -> later(changed.edits());
              case Moved moved -> later(moved.edits());
              case Added added -> added.after().text();
              case Removed _ -> null;
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> rebuiltBefore(List<Difference> differences) {
    List<String> staying = new ArrayList<>();
    TreeMap<Integer, String> moved = new TreeMap<>();
    for (Difference difference : differences) {
      switch (difference) {
        case Unchanged same -> staying.add(same.after().text());
        case Changed changed -> staying.add(earlier(changed.edits()));
        case Moved away -> moved.put(away.from(), earlier(away.edits()));
        case Removed removed -> staying.add(removed.before().text());
        case Added _ -> {}
      }
    }
    moved.forEach(staying::add);
    return staying;
  }
}
