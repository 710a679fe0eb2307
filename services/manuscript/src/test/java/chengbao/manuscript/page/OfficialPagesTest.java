package chengbao.manuscript.page;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.page.OfficialPages.Page;
import chengbao.manuscript.page.PageLine.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OfficialPagesTest {
  private static final String SENTENCE = "全年召开法治建设专题会议14次，集体学法“三项制度”培训班4期，办理行政处罚案件23件。";

  @Test
  void a_line_holds_twenty_eight_characters_and_a_page_twenty_two_lines() {
    var pages = OfficialPages.of(report(40, 1));
    assertThat(pages.getFirst().lines()).hasSizeLessThanOrEqualTo(22).hasSizeGreaterThan(20);
    for (var line : all(pages)) {
      var most = line.place() == Place.TITLE ? 40 : 56;
      assertThat(LineBreaks.width(line.text())).isLessThanOrEqualTo(most);
    }
  }

  @Test
  void the_title_is_broken_before_its_subject_and_the_text_is_indented_by_two() {
    var lines = all(OfficialPages.of(report(1, 1)));
    assertThat(lines.get(0).text()).isEqualTo("澜州市安澜区白鹭镇人民政府");
    assertThat(lines.get(1).text()).isEqualTo("关于2025年度法治政府建设情况的报告");
    assertThat(lines.get(2).place()).isEqualTo(Place.BLANK);
    assertThat(lines.get(3).text()).isEqualTo("中共安澜区委员会、安澜区人民政府：");
    assertThat(lines.get(4).text()).startsWith("　　一、");
    assertThat(lines.get(4).runs().getFirst().face()).isEqualTo(Face.HEI);
    assertThat(lines.get(5).runs().getFirst().face()).isEqualTo(Face.FANG);
  }

  @Test
  void a_run_in_heading_has_its_own_type_up_to_its_full_stop() {
    var block = new Block("b1", BlockKind.RUN_IN, 2, "（一）加强组织领导。镇党委、政府把法治建设纳入要点。");
    var lines = all(OfficialPages.of(new Manuscript("报告", null, null, List.of(block), null, null)));
    assertThat(lines.get(2).runs())
        .extracting(PageLine.Run::face)
        .containsExactly(Face.KAI, Face.FANG);
  }

  @Test
  void no_line_begins_with_a_mark_that_closes_and_no_number_is_torn() {
    for (var line : LineBreaks.cut(SENTENCE.repeat(9), 52, 56)) {
      assertThat("，。”、").doesNotContain(line.substring(0, 1));
      assertThat(line).doesNotEndWith("“");
    }
    assertThat(LineBreaks.cut("会议研究事项一共是2025项整", 20, 20)).containsExactly("会议研究事项一共是", "2025项整");
  }

  @Test
  void the_date_stands_two_characters_further_in_than_the_organ() {
    var lines = all(OfficialPages.of(report(1, 1)));
    var organ = lines.get(lines.size() - 2).text();
    var date = lines.getLast().text();
    assertThat(56 - LineBreaks.width(organ)).isEqualTo(4);
    assertThat(date.indexOf('2') - organ.indexOf('澜')).isEqualTo(2);
  }

  @Property(tries = 60)
  void organ_and_date_are_never_alone_and_nothing_is_lost(
      @ForAll @IntRange(min = 1, max = 60) int paragraphs,
      @ForAll @IntRange(min = 1, max = 3) int sentences) {
    var report = report(paragraphs, sentences);
    var pages = OfficialPages.of(report);
    assertThat(pages.getLast().lines().getFirst().place()).isNotEqualTo(Place.BLANK);
    assertThat(pages.getLast().lines()).anyMatch(line -> line.place() == Place.TEXT);
    assertThat(pages).allMatch(page -> page.lines().size() <= 22);
    assertThat(pages.stream().limit(pages.size() - 1L))
        .allMatch(page -> page.lines().getLast().place() != Place.HEADING);
    var text =
        all(pages).stream()
            .filter(line -> line.place() == Place.TEXT || line.place() == Place.HEADING)
            .map(PageLine::text)
            .collect(Collectors.joining())
            .replace("　", "");
    assertThat(text)
        .isEqualTo(report.blocks().stream().map(Block::text).collect(Collectors.joining()));
  }

  private static List<PageLine> all(List<Page> pages) {
    return pages.stream().flatMap(page -> page.lines().stream()).toList();
  }

  private static Manuscript report(int paragraphs, int sentences) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("h", BlockKind.HEADING, 1, "一、主要举措和成效"));
    for (int i = 0; i < paragraphs; i++) {
      if (i % 5 == 4) {
        blocks.add(new Block("h" + i, BlockKind.HEADING, 2, "（一）严格公正执法"));
      }
      blocks.add(new Block("b" + i, BlockKind.PARAGRAPH, 0, SENTENCE.repeat(sentences)));
    }
    return new Manuscript(
        "澜州市安澜区白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        null,
        "中共安澜区委员会、安澜区人民政府",
        blocks,
        "澜州市安澜区白鹭镇人民政府",
        LocalDate.of(2026, 2, 11));
  }
}
