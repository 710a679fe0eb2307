package chengbao.manuscript.word;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.Revision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialDocumentTest {
  private static final String TEXT =
      """
      白鹭镇人民政府关于2025年度法治政府建设情况的报告
      中共安澜区委员会、安澜区人民政府：
      现将白鹭镇2025年度法治政府建设情况报告如下：
      一、2025年度推进法治政府建设的主要举措和成效
      （一）加强组织领导。镇党委、政府把法治建设纳入全镇年度工作要点，全年召开专题会议4次。
      （二）严格公正执法
      1.规范执法程序。全年办理行政处罚案件23件，“三项制度”<落实>率100%，R&D投入不变。
      二、2025年度推进法治政府建设存在的不足和原因
      一是法制审核力量偏弱，主要原因是编制调整尚未到位。
      三、2026年度推进法治政府建设的主要安排
      特此报告。
      白鹭镇人民政府
      2026年2月11日
      """;

  @Test
  void the_same_file_twice_changes_nothing() {
    var report = read(ReportReader.readText(TEXT));
    var again = read(ReportReader.read(OfficialDocument.of(report), "报告.docx"));
    assertThat(Revision.of(report.blocks(), again.blocks())).isEqualTo(report.blocks());
    assertThat(again.title()).isEqualTo(report.title());
    assertThat(again.addressee()).isEqualTo(report.addressee());
    assertThat(again.signatureUnit()).isEqualTo("白鹭镇人民政府");
    assertThat(again.signedOn()).isEqualTo(LocalDate.of(2026, 2, 11));
  }

  @Test
  void the_same_report_always_gives_the_same_bytes() {
    var report = read(ReportReader.readText(TEXT));
    assertThat(OfficialDocument.of(report)).isEqualTo(OfficialDocument.of(report));
  }

  @Test
  void a_table_and_an_unnumbered_heading_come_back_as_they_were() {
    var blocks =
        List.of(
            new Block("b1", BlockKind.HEADING, 1, "一、主要举措和成效"),
            new Block("b2", BlockKind.TABLE, 0, "事项\t件数\n行政处罚\t23\n行政检查\t167"),
            new Block("b3", BlockKind.PARAGRAPH, 0, "上表为全年数据。"));
    var report = new Manuscript("白鹭镇人民政府关于2025年度法治政府建设情况的报告", null, null, blocks, null, null);
    var again = read(ReportReader.read(OfficialDocument.of(report), "报告.docx"));
    assertThat(Revision.of(blocks, again.blocks())).isEqualTo(blocks);
  }

  @Test
  void characters_that_no_file_can_hold_are_left_out() {
    var blocks = List.of(new Block("b1", BlockKind.PARAGRAPH, 0, "全年\u0000召开\uFFFE会议4次。"));
    var report = new Manuscript("年度报告", null, null, blocks, null, null);
    var again = read(ReportReader.read(OfficialDocument.of(report), "报告.docx"));
    assertThat(again.blocks().getLast().text()).isEqualTo("全年召开会议4次。");
  }

  private static Manuscript read(Reading reading) {
    return ((Reading.Read) reading).manuscript();
  }
}
