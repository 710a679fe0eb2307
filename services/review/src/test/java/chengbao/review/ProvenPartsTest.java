package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.acts.Act;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.review.ReturnReport.Grounds;
import chengbao.review.domain.SentText;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.ProvenParts;
import chengbao.review.domain.comment.Reply;
import chengbao.review.domain.comment.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// A report of a head and three sections, of which the second went back.
class ProvenPartsTest {
  private static final Scope SECOND = new Scope(List.of(new Part("h2", "二、存在的不足")));

  @Test
  void what_went_back_may_change_and_the_rest_is_proven_unchanged() {
    ProvenParts proven = proven(lines("本年审查文件76件。", "普法不够深入，已逐条列明。", "推进第二年工作。"), Reply.NONE);

    assertThat(proven.isBreached()).isFalse();
    assertThat(proven.unchanged()).extracting(Part::id).containsExactly("head", "h1", "h3");
    assertThat(proven.returned()).extracting(Part::id).containsExactly("h2");
  }

  @Test
  void a_part_that_was_not_sent_back_and_changed_is_a_breach() {
    assertThat(proven(lines("本年审查文件77件。", "普法不够深入。", "推进第二年工作。"), Reply.NONE).breachedParts())
        .extracting(Part::id)
        .containsExactly("h1");
  }

  @Test
  void withholding_a_passage_of_such_a_part_is_a_breach_as_well() {
    List<TextBlock> blocks = lines("本年审查文件76件。", "普法不够深入。", "推进第二年工作。");
    blocks.set(1, new TextBlock("p1", BlockKind.PARAGRAPH, 0, "本年审查文件76件。", false, "内部事务"));

    assertThat(proven(blocks, Reply.NONE).breachedParts())
        .extracting(Part::id)
        .containsExactly("h1");
  }

  @Test
  void what_the_unit_opened_itself_is_told_apart() {
    Reply opened = new Reply(List.of(), List.of(new Reply.Opened("h1", "一、", "更正件数", "陈", NOON)));

    ProvenParts proven = proven(lines("本年审查文件77件。", "普法不够深入。", "推进第二年工作。"), opened);

    assertThat(proven.isBreached()).isFalse();
    assertThat(proven.unchanged()).extracting(Part::id).containsExactly("head", "h3");
  }

  @Test
  void a_section_that_is_gone_added_or_moved_outside_of_what_was_open_is_a_breach() {
    List<TextBlock> all = lines("本年审查文件76件。", "普法不够深入。", "推进第二年工作。");
    List<TextBlock> without = new ArrayList<>(all.subList(0, 4));
    List<TextBlock> longer = new ArrayList<>(all);
    longer.add(new TextBlock("h4", BlockKind.HEADING, 1, "四、其他", true, null));
    List<TextBlock> beside = new ArrayList<>(all);
    beside.add(4, new TextBlock("h5", BlockKind.HEADING, 1, "三、新增", true, null));
    List<TextBlock> moved = new ArrayList<>(all.subList(4, 6));
    moved.addAll(all.subList(0, 4));

    assertThat(proven(without, Reply.NONE).breachedParts())
        .extracting(Part::id)
        .containsExactly("h3");
    assertThat(proven(longer, Reply.NONE).breachedParts())
        .extracting(Part::id)
        .containsExactly("h4");
    assertThat(proven(beside, Reply.NONE).isBreached()).isFalse();
    assertThat(proven(moved, Reply.NONE).isBreached()).isTrue();
  }

  @Property(tries = 200)
  void one_touched_character_is_a_breach_unless_its_part_was_open(
      @ForAll @IntRange(max = 5) int block, @ForAll boolean opened) {
    List<TextBlock> touched = lines("本年审查文件76件。", "普法不够深入。", "推进第二年工作。");
    TextBlock was = touched.get(block);
    touched.set(
        block, new TextBlock(was.id(), was.kind(), was.level(), was.text() + "改", true, null));
    String part = "h" + (block / 2 + 1);
    Reply reply =
        opened
            ? new Reply(List.of(), List.of(new Reply.Opened(part, "", "说明", "陈", NOON)))
            : Reply.NONE;

    assertThat(proven(touched, reply).isBreached()).isEqualTo(!opened && !part.equals("h2"));
  }

  @Test
  void a_breach_is_an_act_of_its_own_when_the_report_comes_back() {
    Office office = new Office();
    office.cases.put(Arranged.claimedBy(LIN));
    office.returnReport.returnToUnit(
        actingAs(LIN), CASE, 1, new Grounds("C06", "请改标题。", null, Set.of("head")));

    office.reopenCase.reopen(CASE, Demo.version(2, "2025年，白鹭镇开展执法检查168次。"), Demo.cause());

    assertThat(office.remembered.appended)
        .extracting(Act::verb)
        .endsWith("reopen-case", "find-breach");
  }

  private static ProvenParts proven(List<TextBlock> after, Reply reply) {
    return ProvenParts.of(
        text(lines("本年审查文件76件。", "普法不够深入。", "推进第二年工作。")), text(after), SECOND, reply);
  }

  private static List<TextBlock> lines(String first, String second, String third) {
    List<TextBlock> blocks = new ArrayList<>();
    List<String> headings = List.of("一、主要举措和成效", "二、存在的不足", "三、下一步安排");
    List<String> paragraphs = List.of(first, second, third);
    for (int part = 0; part < 3; part++) {
      blocks.add(
          new TextBlock("h" + (part + 1), BlockKind.HEADING, 1, headings.get(part), true, null));
      blocks.add(
          new TextBlock(
              "p" + (part + 1), BlockKind.PARAGRAPH, 0, paragraphs.get(part), true, null));
    }
    return blocks;
  }

  private static SentText text(List<TextBlock> blocks) {
    return new SentText(
        new VersionText("白鹭镇关于2025年度法治政府建设情况的报告", "区委、区政府：", blocks, List.of(), "1"),
        null,
        "白鹭镇人民政府",
        null);
  }
}
