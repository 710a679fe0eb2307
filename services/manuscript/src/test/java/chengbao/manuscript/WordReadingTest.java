package chengbao.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Reading.Unreadable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordReadingTest {
  private static Read read(WordFile file) {
    return (Read) ReportReader.read(file.bytes(), "报告.docx");
  }

  private static String code(byte[] bytes) {
    return ((Unreadable) ReportReader.read(bytes, "报告.docx")).code();
  }

  @Test
  void a_word_file_reads_like_its_text() {
    assertThat(read(new WordFile().text(Reports.CLEAN)).manuscript()).isEqualTo(Reports.clean());
  }

  @Test
  void automatic_numbers_become_text() {
    Manuscript report =
        read(new WordFile()
                .outlineNumbering()
                .numbered(1, 0, "主要举措和成效")
                .numbered(1, 1, "加强学习")
                .paragraph("开展学习十二次。")
                .numbered(1, 1, "规范执法")
                .numbered(1, 0, "存在的不足和原因"))
            .manuscript();

    assertThat(report.blocks().stream().map(Block::text))
        .containsExactly("一、主要举措和成效", "（一）加强学习", "开展学习十二次。", "（二）规范执法", "二、存在的不足和原因");
  }

  @Test
  void unaccepted_changes_are_shown_and_the_clerk_chooses() {
    byte[] file =
        new WordFile()
            .xml(
                "<w:p><w:r><w:t>开展检查</w:t></w:r><w:ins><w:r><w:t>二十次</w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>十次</w:delText></w:r></w:del><w:r><w:t>。</w:t></w:r></w:p>")
            .bytes();

    Read accepted = (Read) ReportReader.read(file, "a.docx", TrackedChanges.ACCEPTED);
    Read rejected = (Read) ReportReader.read(file, "a.docx", TrackedChanges.REJECTED);

    assertThat(accepted.manuscript().text()).isEqualTo("开展检查二十次。");
    assertThat(rejected.manuscript().text()).isEqualTo("开展检查十次。");
    assertThat(accepted.source().hidden())
        .containsExactly(
            new HiddenText(HiddenText.Kind.INSERTED, "二十次"),
            new HiddenText(HiddenText.Kind.DELETED, "十次"));
  }

  @Test
  void hidden_text_and_comments_are_kept_apart() {
    Read read =
        read(
            new WordFile()
                .xml(
                    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部口径</w:t></w:r><w:r><w:t>正文一句。</w:t></w:r></w:p>")
                .part(
                    "word/comments.xml",
                    "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:r><w:t>此处再核</w:t></w:r></w:p></w:comment></w:comments>"));

    assertThat(read.manuscript().text()).isEqualTo("正文一句。");
    assertThat(read.source().hidden())
        .containsExactly(
            new HiddenText(HiddenText.Kind.CONCEALED, "内部口径"),
            new HiddenText(HiddenText.Kind.COMMENT, "此处再核"));
  }

  @Test
  void tables_and_text_boxes_are_read() {
    Manuscript report =
        read(new WordFile()
                .xml(
                    "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>白鹭镇人民政府文件</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>")
                .paragraph("正文第一段，说明情况。")
                .xml(
                    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>数量</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>检查</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>20次</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
            .manuscript();

    assertThat(report.blocks().getLast())
        .isEqualTo(new Block("b2", BlockKind.TABLE, 0, "指标\t数量\n检查\t20次"));
  }

  @Test
  void hostile_and_broken_files_are_refused() {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    byte[] good = new WordFile().text(Reports.CLEAN).bytes();

    assertThat(code(new WordFile().part("word/document.xml", laughs).bytes())).isEqualTo("damaged");
    assertThat(code(new WordFile().part("word/document.xml", " ".repeat(200_000_000)).bytes()))
        .isEqualTo("expands-too-far");
    assertThat(code(new WordFile().paragraph("字").part("word/vbaProject.bin", "x").bytes()))
        .isEqualTo("macros");
    assertThat(code(Arrays.copyOf(good, good.length / 2))).isEqualTo("damaged");
  }
}
