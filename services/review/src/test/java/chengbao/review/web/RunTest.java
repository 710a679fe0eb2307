package chengbao.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.review.web.BlockComparison.Change;
import chengbao.review.web.BlockComparison.Compared;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RunTest {

  @Test
  void a_changed_block_shows_what_went_and_what_came() {
    assertThat(Run.changed("办理案件41件。", "办理案件43件。"))
        .extracting(run -> run.kind() + " " + run.text())
        .containsExactly("plain 办理案件4", "del 1", "ins 3", "plain 件。");
  }

  @Property
  void nothing_of_either_text_is_lost_in_a_comparison(@ForAll String before, @ForAll String after) {
    List<Run> runs = Run.changed(before, after);

    assertThat(joined(runs, "ins")).isEqualTo(before);
    assertThat(joined(runs, "del")).isEqualTo(after);
  }

  @Test
  void blocks_are_compared_by_their_ids_and_removed_ones_stay_where_they_stood() {
    List<Compared> compared =
        BlockComparison.of(
            List.of(block("a", "一"), block("b", "二"), block("c", "三")),
            List.of(block("a", "一"), block("n", "新"), block("c", "三改")));

    assertThat(compared)
        .extracting(one -> one.block().id() + " " + one.change())
        .containsExactly(
            "a " + Change.SAME, "n " + Change.ADDED, "b " + Change.REMOVED, "c " + Change.CHANGED);
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

  private static TextBlock block(String id, String text) {
    return new TextBlock(id, BlockKind.PARAGRAPH, 0, text, true, null);
  }
}
