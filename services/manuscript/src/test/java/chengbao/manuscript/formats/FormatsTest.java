package chengbao.manuscript.formats;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Block;
import chengbao.manuscript.HiddenText;
import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.Reports;
import chengbao.manuscript.TrackedChanges;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final byte[] WORD_97 = new OldWordFile().text(Reports.CLEAN).bytes();
  private static final byte[] PDF = PdfSample.of(Reports.CLEAN);

  private static Read read(byte[] bytes, String name) {
    return switch (ReportReader.read(bytes, name)) {
      case Read read -> read;
      case Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }

  private static String code(byte[] bytes, String name) {
    return switch (ReportReader.read(bytes, name)) {
      case Read read -> "read as " + read.source().format();
      case Unreadable unreadable -> {
        assertThat(unreadable.message(Locale.CHINA)).endsWith("。").doesNotContain("{");
        assertThat(unreadable.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        yield unreadable.code();
      }
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"报告.doc", "报告.wps", "报告.docx", "报告.txt", "报告"})
  void a_word_97_file_reads_like_its_text_whatever_its_name(String name) {
    assertThat(read(WORD_97, name).manuscript()).isEqualTo(Reports.clean());
  }

  @Test
  void a_wps_file_with_word_inside_says_so() {
    byte[] file = new OldWordFile().text(Reports.CLEAN).stream("WpsCustomData").bytes();

    assertThat(read(file, "报告.wps").source().format()).isEqualTo("wps");
  }

  @Test
  void automatic_numbers_and_tables_of_word_97_become_text() {
    Manuscript report =
        read(
                new OldWordFile()
                    .numbered(0, "主要举措和成效")
                    .numbered(1, "加强学习")
                    .paragraph("开展学习十二次。")
                    .numbered(1, "规范执法")
                    .row("指标", "数量")
                    .row("检查", "20次")
                    .numbered(0, "存在的不足和原因")
                    .bytes(),
                "a.doc")
            .manuscript();

    assertThat(report.blocks().stream().map(Block::text))
        .containsExactly(
            "一、主要举措和成效", "（一）加强学习", "开展学习十二次。", "（二）规范执法", "指标\t数量\n检查\t20次", "二、存在的不足和原因");
  }

  @Test
  void what_word_97_keeps_out_of_sight_is_shown_and_the_clerk_chooses() {
    byte[] file =
        new OldWordFile()
            .run("开展检查")
            .inserted("二十次")
            .deleted("十次")
            .concealed("内部口径")
            .run("。")
            .end()
            .comment("此处再核")
            .bytes();

    Read accepted = (Read) ReportReader.read(file, "a.doc", TrackedChanges.ACCEPTED);
    Read rejected = (Read) ReportReader.read(file, "a.doc", TrackedChanges.REJECTED);

    assertThat(accepted.manuscript().text()).isEqualTo("开展检查二十次。");
    assertThat(rejected.manuscript().text()).isEqualTo("开展检查十次。");
    assertThat(accepted.source().hidden())
        .isEqualTo(rejected.source().hidden())
        .containsExactly(
            new HiddenText(Kind.INSERTED, "二十次"),
            new HiddenText(Kind.DELETED, "十次"),
            new HiddenText(Kind.CONCEALED, "内部口径"),
            new HiddenText(Kind.COMMENT, "此处再核"));
  }

  @Test
  void text_boxes_and_fields_of_word_97_are_read_as_they_show() {
    byte[] file =
        new OldWordFile()
            .paragraph("\b正文一句，见\u0013 REF a \u0014第二节\u0015。")
            .textBox("白鹭镇人民政府文件")
            .bytes();

    assertThat(read(file, "a.doc").source().original()).isEqualTo("白鹭镇人民政府文件\n正文一句，见第二节。\n");
  }

  @Test
  void a_pdf_with_text_reads_like_its_text() {
    assertThat(read(PDF, "报告.pdf").manuscript()).isEqualTo(Reports.clean());
    assertThat(read(PDF, "报告.docx").source().format()).isEqualTo("pdf");
  }

  @Test
  void a_saved_portal_page_reads_like_the_report_in_it() {
    Read read = read(utf8(PortalPage.around(Reports.CLEAN)), "报告.html");

    assertThat(read.manuscript()).isEqualTo(Reports.clean());
    assertThat(read.source().stripped())
        .contains("走近安澜", "白鹭概况", "收起的菜单", "安澜区人大 安澜区政协", "版权所有：白鹭镇人民政府");
    assertThat(read.source().metadata())
        .containsEntry("索引号", "11990102MB0000000X/2026-00017")
        .containsEntry("发布日期", "2026-01-22 09:30");
    assertThat(read.source().hidden()).containsExactly(new HiddenText(Kind.CONCEALED, "不给看的话"));
  }

  @Test
  void a_page_is_read_in_an_old_encoding_under_a_wrong_name_and_in_one_file() {
    String page = PortalPage.around(Reports.CLEAN);
    String mime =
        "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"edge\"\r\n\r\n"
            + "--edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(utf8(page))
            + "\r\n--edge--\r\n";

    assertThat(read(page.getBytes(Charset.forName("GB18030")), "报告.doc").manuscript())
        .isEqualTo(Reports.clean());
    assertThat(read(utf8(mime), "报告.mht").manuscript()).isEqualTo(Reports.clean());
    assertThat(read(utf8(Reports.CLEAN), "报告.html").manuscript()).isEqualTo(Reports.clean());
  }

  @Test
  void pasted_rich_text_keeps_paragraphs_tables_and_numbers() {
    String markup =
        "<p class=MsoListParagraph><![if !supportLists]><span>一、</span><![endif]>主要举措和成效</p>"
            + "<p>开展检查<del>十次</del><ins>二十次</ins>。<br>第二行。</p>"
            + "<table><tr><td>指标</td><td>数量</td></tr><tr><td>检查</td><td>20次</td></tr></table>";

    Read read = (Read) ReportReader.readMarkup(markup);

    assertThat(read.manuscript().blocks().stream().map(Block::text))
        .containsExactly("一、主要举措和成效", "开展检查二十次。", "第二行。", "指标\t数量\n检查\t20次");
    assertThat(read.source().hidden())
        .containsExactly(new HiddenText(Kind.DELETED, "十次"), new HiddenText(Kind.INSERTED, "二十次"));
    assertThat(((Read) ReportReader.readMarkup(Reports.CLEAN)).manuscript())
        .isEqualTo(Reports.clean());
  }

  @Test
  void what_is_no_report_is_refused_with_a_reason_of_its_own() {
    byte[] encrypted = new OldWordFile().stream("EncryptedPackage").bytes();

    assertThat(code(PdfSample.scanned(), "a.pdf")).isEqualTo("scanned");
    assertThat(code(PdfSample.of(Reports.CLEAN, "secret"), "a.pdf")).isEqualTo("encrypted");
    assertThat(code(encrypted, "a.docx")).isEqualTo("encrypted");
    assertThat(code(new OldWordFile().stream("Macros").bytes(), "a.doc")).isEqualTo("macros");
    assertThat(code(new OldWordFile().stream("Workbook").bytes(), "a.doc"))
        .isEqualTo("unsupported");
    assertThat(code(Samples.oleWithout("WordDocument"), "a.wps")).isEqualTo("save-as-docx");
    assertThat(
            code(
                utf8(
                    "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"),
                "a.doc"))
        .isEqualTo("unsupported");
    assertThat(code(utf8("{\\rtf1 abc}"), "a.doc")).isEqualTo("unsupported");
  }

  @Test
  void half_a_file_is_no_file() {
    assertThat(code(Arrays.copyOf(WORD_97, WORD_97.length / 2), "a.doc")).isEqualTo("damaged");
    assertThat(code(Arrays.copyOf(PDF, PDF.length * 2 / 3), "a.pdf")).isEqualTo("damaged");
  }

  @Test
  void pages_made_to_exhaust_a_reader_are_refused_or_read_in_time() {
    assertThat(code(utf8("<p>".repeat(300_000)), "a.html")).isEqualTo("too-large");
    assertThat(code(utf8("<html>" + "<div>".repeat(30_000) + Reports.CLEAN), "a.html"))
        .isEqualTo("read as html");
    assertThat(code(utf8("<html><table>" + "<tr><td>".repeat(15_000) + "字"), "a.html"))
        .isEqualTo("read as html");
    assertThat(code(utf8("<html><body " + "a=b ".repeat(200_000) + ">" + Reports.CLEAN), "a.html"))
        .isEqualTo("read as html");
  }
}
