package chengbao.review.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Versions;
import chengbao.review.web.Shown;
import chengbao.review.web.sheet.SideBySide.Row;
import chengbao.review.web.sheet.SideBySide.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RunTest {

  @Test
  void a_changed_block_shows_what_went_and_what_came() {
    assertThat(Run.of(Versions.edits("办理案件41件。", "办理案件43件。")))
        .extracting(run -> run.kind() + " " + run.text())
        .containsExactly("plain 办理案件", "del 41", "ins 43", "plain 件。");
  }

  @Property
  void nothing_of_either_text_is_lost_in_a_comparison(@ForAll String before, @ForAll String after) {
    List<Run> runs = Run.of(Versions.edits(before, after));

    assertThat(joined(runs, "ins")).isEqualTo(before);
    assertThat(joined(runs, "del")).isEqualTo(after);
  }

  @Property(tries = 200)
  void side_by_side_every_passage_of_both_texts_stands_once_and_in_its_words(
      @ForAll @Size(max = 8) List<@StringLength(max = 20) String> before,
      @ForAll @Size(max = 8) List<@StringLength(max = 20) String> after) {
    SideBySide both = SideBySide.ofTexts(blocks("b", before), blocks("a", after));

    assertThat(both.rows().stream().map(Row::before).filter(Objects::nonNull).map(RunTest::words))
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(both.rows().stream().map(Row::after).filter(Objects::nonNull).map(RunTest::words))
        .containsExactlyElementsOf(after);
    assertThat(both.kept() + both.changed() + both.added()).isEqualTo(after.size());
  }

  @Test
  void a_title_breaks_between_its_phrases_only() {
    assertThat(Shown.phrases("白鹭镇人民政府关于2025年度法治政府建设情况的报告"))
        .containsExactly("白鹭镇人民政府", "关于2025年度", "法治政府建设情况的报告");
    assertThat(Shown.phrases("工作总结")).containsExactly("工作总结");
  }

  private static String joined(List<Run> runs, String without) {
    return runs.stream()
        .filter(run -> !run.kind().equals(without))
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static String words(Side side) {
    return side.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  private static List<TextBlock> blocks(String prefix, List<String> texts) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(new TextBlock(prefix + blocks.size(), BlockKind.PARAGRAPH, 0, text, true, null));
    }
    return blocks;
  }
}
