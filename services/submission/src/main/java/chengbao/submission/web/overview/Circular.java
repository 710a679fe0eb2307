package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.look.Written;
import chengbao.submission.OverviewLine;
import chengbao.submission.ReadOverview;
import chengbao.submission.domain.Deadline;
import chengbao.submission.domain.Punctuality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// 通报 of how a round stands, as a document to go on with: counts, lists by name, and the wish to
/// the units that are missing. Margins and lines of GB/T 9704.
final class Circular {
  private static final String TEXT_FONT = "仿宋";
  private static final String TITLE_FONT = "方正小标宋简体";
  private static final String HEADING_FONT = "黑体";
  private static final int TEXT_SIZE = 16;
  private static final int TITLE_SIZE = 22;
  private static final double LINE = 28.95;

  byte[] write(ReadOverview.Sheet sheet) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      margins(document);
      title(document, "关于" + sheet.round().reportYear() + "年度法治政府建设年度报告报送情况的通报");
      plain(document, "各应报单位：", false);
      body(document, sheet);
      close(document, sheet);
      document.write(out);
      return out.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void body(XWPFDocument document, ReadOverview.Sheet sheet) {
    var round = sheet.round();
    plain(
        document,
        "按照《%s》（%s）要求，报告应于%s报送。截至%s，报送情况通报如下："
            .formatted(
                round.title(),
                round.noticeNumber(),
                until(new Deadline(round.due())),
                minute(sheet)),
        true);
    heading(document, "一、总体情况");
    var in = OverviewPage.submitted(sheet.counts());
    var out = OverviewPage.published(sheet.counts());
    plain(
        document,
        "应报单位%d个，已报送%d个，报送率%s；已公开%d个，公开率%s。"
            .formatted(in.whole(), in.part(), in.percent(), out.part(), out.percent()),
        true);
    plain(
        document,
        "其中：按时%d个，按时报送、退回后补正%d个，逾期%d个，延期%d个，未报%d个；免报%d个。"
            .formatted(
                count(sheet, Punctuality.ON_TIME),
                count(sheet, Punctuality.ON_TIME_AMENDED),
                count(sheet, Punctuality.LATE),
                count(sheet, Punctuality.EXTENDED),
                count(sheet, Punctuality.MISSING),
                count(sheet, Punctuality.EXEMPT)),
        true);
    heading(document, "二、名单");
    list(document, sheet, "按时报送", line -> line.punctuality() == Punctuality.ON_TIME);
    list(document, sheet, "按时报送、退回后补正", line -> line.punctuality() == Punctuality.ON_TIME_AMENDED);
    list(document, sheet, "逾期报送", line -> line.punctuality() == Punctuality.LATE);
    list(document, sheet, "经同意延期", line -> line.punctuality() == Punctuality.EXTENDED);
    list(document, sheet, "尚未报送", line -> line.punctuality() == Punctuality.MISSING);
    list(document, sheet, "退回修改中", line -> line.state().equals("returned"));
    list(document, sheet, "已公开", line -> line.state().equals("published"));
    if (count(sheet, Punctuality.MISSING) > 0) {
      heading(document, "三、有关要求");
      plain(document, "请尚未报送的单位抓紧办理，确有困难的及时申请延期；退回修改的单位请逐条答复后重新报送。", true);
    }
  }

  private static void close(XWPFDocument document, ReadOverview.Sheet sheet) {
    var office = paragraph(document);
    office.setAlignment(ParagraphAlignment.RIGHT);
    run(office, sheet.officeName(), TEXT_FONT, TEXT_SIZE);
    var day = paragraph(document);
    day.setAlignment(ParagraphAlignment.RIGHT);
    run(day, Written.formal(WorkingDays.day(sheet.now())), TEXT_FONT, TEXT_SIZE);
  }

  private static void list(
      XWPFDocument document,
      ReadOverview.Sheet sheet,
      String name,
      Predicate<OverviewLine> chosen) {
    List<String> names = sheet.lines().stream().filter(chosen).map(OverviewLine::unitName).toList();
    if (!names.isEmpty()) {
      plain(
          document,
          "%s（%d个）：%s。"
              .formatted(name, names.size(), names.stream().collect(Collectors.joining("、"))),
          true);
    }
  }

  private static int count(ReadOverview.Sheet sheet, Punctuality column) {
    return sheet.counts().stream()
        .filter(count -> count.punctuality() == column)
        .mapToInt(count -> count.units())
        .sum();
  }

  /// `2月28日17时30分前`, `2月28日24时前`
  static String until(Deadline due) {
    var day = due.lastDay();
    var time =
        due.isWholeDay()
            ? "24时"
            : due.time().getHour()
                + "时"
                + (due.time().getMinute() == 0 ? "" : due.time().getMinute() + "分");
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + time + "前";
  }

  private static String minute(ReadOverview.Sheet sheet) {
    var now = sheet.now().atZone(WorkingDays.ZONE);
    return Written.formal(now.toLocalDate()) + now.getHour() + "时" + now.getMinute() + "分";
  }

  private static void title(XWPFDocument document, String text) {
    var paragraph = paragraph(document);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(400);
    run(paragraph, text, TITLE_FONT, TITLE_SIZE);
  }

  private static void heading(XWPFDocument document, String text) {
    var paragraph = paragraph(document);
    paragraph.setIndentationFirstLine(TEXT_SIZE * 2 * 20);
    run(paragraph, text, HEADING_FONT, TEXT_SIZE);
  }

  private static void plain(XWPFDocument document, String text, boolean indented) {
    var paragraph = paragraph(document);
    if (indented) {
      paragraph.setIndentationFirstLine(TEXT_SIZE * 2 * 20);
    }
    run(paragraph, text, TEXT_FONT, TEXT_SIZE);
  }

  private static XWPFParagraph paragraph(XWPFDocument document) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
    return paragraph;
  }

  private static void run(XWPFParagraph paragraph, String text, String font, int size) {
    var run = paragraph.createRun();
    run.setText(text);
    run.setFontFamily(font);
    run.getCTR().getRPr().getRFontsArray(0).setEastAsia(font);
    run.setFontSize(size);
  }

  private static void margins(XWPFDocument document) {
    var margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
    margins.setTop(BigInteger.valueOf(2098));
    margins.setBottom(BigInteger.valueOf(1984));
    margins.setLeft(BigInteger.valueOf(1587));
    margins.setRight(BigInteger.valueOf(1474));
  }
}
