package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Reading.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  @Test
  void title_addressee_signature_and_date_are_parts_of_their_own() {
    Manuscript report = Reports.clean();

    assertThat(report.title()).isEqualTo("白鹭镇人民政府关于2025年度法治政府建设情况的报告");
    assertThat(report.addressee()).isEqualTo("区委、区政府：");
    assertThat(report.signatureUnit()).isEqualTo("白鹭镇人民政府");
    assertThat(report.signedOn()).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(report.blocks().getLast().kind()).isEqualTo(BlockKind.CLOSING);
  }

  @Test
  void first_level_sections_have_their_roles() {
    assertThat(Reports.clean().sections().stream().map(Section::roles).toList())
        .containsExactly(
            java.util.List.of(),
            java.util.List.of(Role.ACHIEVEMENTS),
            java.util.List.of(Role.LEADER_DUTY),
            java.util.List.of(Role.SHORTCOMINGS),
            java.util.List.of(Role.PLAN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void text_is_read_in_any_encoding_an_office_uses(String encoding) {
    byte[] bytes = Reports.CLEAN.getBytes(Charset.forName(encoding));

    assertThat(((Read) ReportReader.read(bytes, "报告.txt")).manuscript()).isEqualTo(Reports.clean());
  }

  @Test
  void a_document_number_and_a_red_head_are_no_title() {
    Manuscript report = Reports.read("白鹭镇人民政府文件\n白政发〔2026〕3号\n签发人：陈小满\n" + Reports.CLEAN);

    assertThat(report.documentNumber()).isEqualTo("白政发〔2026〕3号");
    assertThat(report.title()).isEqualTo("白鹭镇人民政府关于2025年度法治政府建设情况的报告");
  }

  @Test
  void a_title_may_stand_on_two_lines() {
    String broken = Reports.CLEAN.replace("关于2025年度", "\n关于2025年度");

    assertThat(Reports.read(broken).title()).isEqualTo("白鹭镇人民政府关于2025年度法治政府建设情况的报告");
  }

  @Test
  void every_offset_leads_back_to_the_original() {
    Read read = Reports.source("  " + Reports.CLEAN.replace("，", ",").replace("（", "("));
    String text = read.manuscript().text();
    int place = text.indexOf("合法性审核意见60件");

    int original = read.source().offsets().toOriginal(place);

    assertThat(read.source().original().substring(original)).startsWith("合法性审核意见60件");
  }

  @Test
  void traditional_script_is_offered_in_simplified_and_kept_as_it_was() {
    Read read = Reports.source("一、法治政府建設的主要舉措和成效\n開展執法檢查210次，辦理行政處罰案件35件，羣眾滿意度顯著提升。");

    assertThat(read.source().script()).isEqualTo(Script.TRADITIONAL);
    assertThat(read.manuscript().text()).contains("开展执法检查210次").contains("显著提升");
    assertThat(read.source().original()).contains("開展執法檢查");
  }

  @Test
  void what_cannot_be_read_gives_a_code_and_a_sentence() {
    Unreadable empty = (Unreadable) ReportReader.read(new byte[0], "a.txt");
    Unreadable binary = (Unreadable) ReportReader.read(new byte[] {0, 1, 2, 3, 0, 0}, "a.txt");
    Unreadable spaces =
        (Unreadable)
            ReportReader.read(" ".repeat(30_000_000).getBytes(StandardCharsets.UTF_8), "a.txt");

    assertThat(empty.code()).isEqualTo("empty");
    assertThat(binary.code()).isEqualTo("binary");
    assertThat(spaces.code()).isEqualTo("too-large");
    assertThat(empty.message(Locale.CHINA)).startsWith("文件中没有文字");
    assertThat(empty.message(Locale.ENGLISH)).startsWith("There is no text");
  }

  @Test
  void the_text_tells_its_year_and_the_kind_of_its_unit() {
    assertThat(ReportFacts.of(Reports.clean()))
        .isEqualTo(new ReportFacts(2025, "白鹭镇人民政府", UnitKind.SUB_DISTRICT));
  }

  @Test
  void a_letter_that_forwards_the_report_keeps_its_title_and_its_one_addressee() {
    Manuscript letter =
        Reports.read("关于报送云坪乡2024年度法治政府建设工作报告的函\n区委依法治区办：\n现将有关情况报告如下：\n一、工作开展情况\n办结12件。");

    assertThat(letter.title()).startsWith("关于报送云坪乡");
    assertThat(letter.addressee()).isEqualTo("区委依法治区办：");
    assertThat(letter.text()).containsOnlyOnce("区委依法治区办：");
  }

  @Test
  void narrow_full_stops_between_chinese_sentences_become_wide_and_numbers_keep_theirs() {
    Manuscript report = Reports.read("不断提高依法行政水平.现将情况报告如下:\n一、工作情况\n1.加强领导.罚款3.5万元,办结率100%.");

    assertThat(report.text()).contains("依法行政水平。现将").contains("1.加强领导。罚款3.5万元，办结率100%。");
  }

  @Test
  void what_a_portal_prints_above_the_title_is_not_the_title() {
    Read page =
        Reports.source(
            "今天是：2026年3月1日 星期日\n工作报告\n您所在的位置:政务公开 > 工作报告\n2025年安澜区法治政府建设情况报告\n"
                + "文章来源:司法局 更新时间:2026/03/01 11:30:01\n2025年安澜区法治政府建设情况报告\n"
                + "2025年，安澜区扎实推进依法行政。\n一、主要举措和成效\n全年办结12件。");

    assertThat(page.manuscript().title()).isEqualTo("2025年安澜区法治政府建设情况报告");
    assertThat(page.manuscript().text()).containsOnlyOnce("2025年安澜区法治政府建设情况报告");
    assertThat(page.source().stripped()).contains("工作报告", "今天是：2026年3月1日 星期日");
  }

  @Test
  void a_title_on_three_lines_keeps_both_organs() {
    Manuscript report =
        Reports.read("中共柳溪镇委员会\n柳溪镇人民政府\n关于2025年法治政府建设情况的报告\n区委、区政府：\n一、工作情况\n办结12件。");

    assertThat(report.title()).isEqualTo("中共柳溪镇委员会柳溪镇人民政府关于2025年法治政府建设情况的报告");
    assertThat(report.addressee()).isEqualTo("区委、区政府：");
  }
}
