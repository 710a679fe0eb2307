package chengbao.manuscript.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.CopyChange.By;
import chengbao.manuscript.word.CopyMarks;
import chengbao.manuscript.word.OfficialDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EditedCopyTest {
  private static final List<String> TEXT =
      List.of(
          "一、主要举措和成效",
          "全年召开法治建设专题会议4次，研究重大事项9件。",
          "办理行政复议案件43件，调解纠纷276件。",
          "二、存在的不足和原因",
          "法制审核力量偏弱，主要原因是编制调整尚未到位。");

  @Test
  void the_same_copy_changes_nothing() {
    var draft = draft(TEXT);
    var copy = EditedCopy.of(draft, blocks(TEXT), marks(draft));
    assertThat(copy.changes()).isEmpty();
    assertThat(copy.with(Set.of())).isEqualTo(draft.stream().map(TextBlock::block).toList());
  }

  @Test
  void each_change_is_taken_or_refused_by_itself() {
    var draft = draft(TEXT);
    var edited = edited(1, "全年召开法治建设专题会议5次，研究重大事项9件。");
    edited.add("队伍专业能力有待提升，主要原因是培训不足。");
    edited.remove(2);
    var copy = EditedCopy.of(draft, blocks(edited), marks(draft));
    assertThat(copy.changes()).extracting(CopyChange::by).containsOnly(By.COPY).hasSize(3);
    var first = copy.changes().getFirst();
    assertThat(first.under()).isEqualTo("一、主要举措和成效");
    assertThat(texts(copy.with(Set.of(first.key()))))
        .isEqualTo(edited(1, "全年召开法治建设专题会议5次，研究重大事项9件。"));
    assertThat(texts(copy.with(keys(copy)))).isEqualTo(edited);
    assertThat(copy.with(keys(copy)).get(1).id()).isEqualTo("d1");
  }

  @Test
  void what_others_changed_meanwhile_is_told_from_what_the_copy_changed() {
    var downloaded = draft(TEXT);
    var now = draft(edited(1, "全年召开法治建设专题会议6次，研究重大事项9件。"));
    var onlyHere = EditedCopy.of(now, blocks(TEXT), marks(downloaded));
    assertThat(onlyHere.changes()).extracting(CopyChange::by).containsExactly(By.DRAFT);
    var both = EditedCopy.of(now, blocks(edited(1, "全年召开法治建设专题会议7次，研究重大事项9件。")), marks(downloaded));
    assertThat(both.changes()).extracting(CopyChange::by).containsExactly(By.BOTH);
    var unknown = EditedCopy.of(now, blocks(TEXT), Map.of());
    assertThat(unknown.changes()).extracting(CopyChange::by).containsExactly(By.COPY);
  }

  @Test
  void a_passage_written_meanwhile_is_not_taken_for_one_that_the_copy_removed() {
    var downloaded = draft(TEXT);
    var longer = new ArrayList<>(TEXT);
    longer.add("基层执法装备保障不足，经费未列入年初预算。");
    var copy = EditedCopy.of(draft(longer), blocks(TEXT), marks(downloaded));
    assertThat(copy.changes()).extracting(CopyChange::by).containsExactly(By.DRAFT);
    var without = draft(TEXT.subList(0, 4));
    var removedHere = EditedCopy.of(without, blocks(TEXT), marks(downloaded));
    assertThat(removedHere.changes()).extracting(CopyChange::by).containsExactly(By.DRAFT);
  }

  @Test
  void a_passage_that_may_not_move_stays_where_it_was() {
    var draft = draft(TEXT);
    var moved = List.of(TEXT.get(0), TEXT.get(2), TEXT.get(1), TEXT.get(3), TEXT.get(4));
    var copy = EditedCopy.of(draft, blocks(moved), marks(draft));
    assertThat(copy.changes()).hasSize(1);
    assertThat(texts(copy.with(Set.of()))).isEqualTo(TEXT);
    assertThat(texts(copy.with(keys(copy)))).isEqualTo(moved);
  }

  @Test
  void the_marks_travel_in_the_downloaded_file() {
    var draft = draft(TEXT);
    var report =
        new Manuscript(
            "年度报告", null, null, draft.stream().map(TextBlock::block).toList(), null, null);
    assertThat(CopyMarks.in(OfficialDocument.of(report))).isEqualTo(marks(draft));
    assertThat(CopyMarks.in(new byte[] {'P', 'K', 3, 4, 0, 1})).isEmpty();
    assertThat(CopyMarks.in("报告".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
  }

  @Property(tries = 300)
  void all_taken_is_the_copy_and_none_taken_is_the_draft(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> after) {
    var draft = draft(before.stream().map(EditedCopyTest::sentence).toList());
    var wanted = after.stream().map(EditedCopyTest::sentence).toList();
    var copy = EditedCopy.of(draft, blocks(wanted), Map.of());
    assertThat(texts(copy.with(keys(copy)))).isEqualTo(wanted);
    assertThat(copy.with(Set.of())).isEqualTo(draft.stream().map(TextBlock::block).toList());
  }

  private static String sentence(int number) {
    return "第" + number + "项工作已经完成，办理事项" + number * 7 + "件。";
  }

  private static List<String> edited(int index, String text) {
    var edited = new ArrayList<>(TEXT);
    edited.set(index, text);
    return edited;
  }

  private static Set<String> keys(EditedCopy copy) {
    return copy.changes().stream().map(CopyChange::key).collect(Collectors.toSet());
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }

  private static Map<String, String> marks(List<TextBlock> draft) {
    return draft.stream()
        .collect(Collectors.toMap(TextBlock::id, block -> CopyMarks.of(block.text())));
  }

  private static List<TextBlock> draft(List<String> texts) {
    return Versions.blocks(blocks("d", texts));
  }

  private static List<Block> blocks(List<String> texts) {
    return blocks("b", texts);
  }

  private static List<Block> blocks(String prefix, List<String> texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      boolean heading = text.matches("[一二三]、.*");
      blocks.add(
          new Block(
              prefix + blocks.size(),
              heading ? BlockKind.HEADING : BlockKind.PARAGRAPH,
              heading ? 1 : 0,
              text));
    }
    return blocks;
  }
}
