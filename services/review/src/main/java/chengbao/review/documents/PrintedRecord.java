package chengbao.review.documents;

import chengbao.print.Paper;
import chengbao.print.Print;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// 办理记录 on paper (PDF, A4): what the unit, the offices and the portal did to a report, from the
/// beginning. In Chinese: it goes into the files.
public final class PrintedRecord {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
  private static final String HEADING = "法治政府建设年度报告办理记录";

  private PrintedRecord() {}

  /// @param done by whom and what, in one line
  /// @param said what was written on it
  public record Line(Instant at, String done, List<String> said) {}

  /// @param stands where the report stands, such as 办结
  /// @param names whether persons are named
  /// @param lines oldest first
  public record Content(
      String unit,
      String title,
      String version,
      String stands,
      boolean names,
      Instant takenAt,
      List<Line> lines) {}

  public static byte[] of(Content content) {
    return Print.of(
        new Print.About("办理记录 " + content.title(), content.unit(), content.takenAt()),
        paper -> write(paper, content));
  }

  private static void write(Paper paper, Content content) throws IOException {
    paper.centred(HEADING, 20);
    paper.skip(8);
    paper.row("报送单位", List.of(content.unit()));
    paper.row("报告名称", List.of(content.title(), content.version()));
    paper.row("办理状态", List.of(content.stands()));
    paper.row("打印时间", List.of(MINUTE.format(content.takenAt())));
    paper.skip(14);
    for (Line line : content.lines()) {
      paper.row(MINUTE.format(line.at()), paragraphs(line));
    }
    paper.skip(6);
    paper.note("本记录汇总报送、审核、公开三个环节的办理情况，按时间先后排列。", 0);
    if (!content.names()) {
      paper.note("本件不含人员姓名和所写意见，只记单位和岗位。", 0);
    }
    paper.note("本系统为非涉密系统，记录不得含有国家秘密和工作秘密。", 0);
  }

  private static List<String> paragraphs(Line line) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(line.done());
    paragraphs.addAll(line.said());
    return paragraphs;
  }
}
