package chengbao.publication.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.publication.documents.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PaperFileTest {

  private static final Faces FACES = Faces.find(Map.of()).orElseThrow();
  private static final String SENTENCE = "全年办理行政处罚案件二十三件均已依法公示并接受社会各界监督";

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void it_keeps_the_standard(PDFAFlavour standard) throws Exception {
    assertThat(broken(PaperFile.of(printed(everything()), FACES), standard)).isEmpty();
  }

  /// The rules of a standard that a file breaks.
  private static List<String> broken(byte[] file, PDFAFlavour standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void a_correction_says_at_its_end_what_it_corrects_however_much_that_is(int sentences)
      throws Exception {
    String note = "更正行政处罚件数：原为“24件”，应为“23件”。".repeat(sentences);
    byte[] file = PaperFile.of(printed(everything(), new Printed.Correction(1, note)), FACES);

    assertThat(text(file, 0).replaceAll("\\s|— \\d+ —|公开稿第2版[\\s　]存证编号[\\s　][0-9A-F-]+", ""))
        .contains("公开版次：第2版，更正第1版", "更正说明：" + note + "存证编号：3F2A-9C01-77DE");
    assertThat(broken(file, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void the_same_edition_gives_the_same_bytes_and_fewer_than_a_megabyte() throws IOException {
    byte[] file = PaperFile.of(printed(everything()), FACES);

    assertThat(file).isEqualTo(PaperFile.of(printed(everything()), FACES));
    assertThat(file).hasSizeLessThan(1_000_000);
  }

  @Test
  void a_page_has_22_lines_of_28_characters() throws IOException {
    List<Block> blocks = List.of(paragraph(SENTENCE.repeat(60)));

    String page = text(PaperFile.of(printed(blocks), FACES), 2);

    List<String> lines = page.lines().filter(line -> line.strip().length() == 28).toList();
    assertThat(lines).hasSize(22);
    assertThat(page).contains("— 2 —");
  }

  @Test
  void nothing_of_the_text_is_lost_not_even_what_no_font_has() throws IOException {
    String file = text(PaperFile.of(printed(everything()), FACES), 0).replaceAll("\\s", "");

    assertThat(file)
        .contains("白鹭镇人民政府关于2025年度法治政府建设情况的报告", "中共安澜区委：", "行政处罚23", "𠮷田", "\u0E01")
        .contains("白鹭镇人民政府2026年2月11日", "存证编号：3F2A-9C01-77DE", "http://portal.example/verify")
        .doesNotContain("\u202E");
  }

  @Test
  void a_signature_never_stands_on_a_page_without_text_and_no_heading_at_a_foot()
      throws IOException {
    for (int lines = 11; lines < 19; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(paragraph("第" + i + "段。"));
      }
      blocks.add(new Block("h", BlockKind.HEADING, 1, "二、存在的不足和原因"));
      blocks.add(paragraph("末段。"));
      List<String> pages = pages(PaperFile.of(printed(blocks), FACES));

      int last = pageWith(pages, "末段。");
      assertThat(pageWith(pages, "二、存在的不足和原因")).isEqualTo(last);
      assertThat(pageWith(pages, "2026年2月11日")).isEqualTo(last);
    }
  }

  @Test
  void a_text_of_a_megabyte_is_no_report() {
    assertThatThrownBy(() -> PaperFile.of(printed(List.of(paragraph("一".repeat(500_000)))), FACES))
        .isInstanceOf(TooLong.class);
  }

  @Test
  void fonts_with_the_other_kind_of_outlines_are_carried_as_well() throws IOException {
    String font = Path.of("../print/src/main/resources/fonts/NotoSansSC-subset.ttf").toString();
    Faces faces =
        Faces.find(Map.of("fangsong", font, "title", font, "hei", font, "kai", font, "song", font))
            .orElseThrow();

    assertThat(text(PaperFile.of(printed(everything()), faces), 1)).contains("中共安澜区委：");
  }

  @Test
  void a_machine_without_the_fonts_named_offers_none() {
    assertThat(Faces.find(Map.of("fangsong", "/nowhere/FangSong.ttf"))).isEmpty();
  }

  private static List<Block> everything() {
    return List.of(
        paragraph("现将2025年度法治政府建设情况报告如下："),
        new Block("b2", BlockKind.HEADING, 1, "一、主要举措和成效"),
        new Block("b3", BlockKind.HEADING, 2, "（一）严格公正执法"),
        new Block("b4", BlockKind.RUN_IN, 3, "1.规范程序。" + SENTENCE.repeat(5)),
        new Block("b5", BlockKind.TABLE, 0, "事项\t件数\n行政处罚\t23\n" + "行政检查\t167\n".repeat(40)),
        paragraph("𠮷田\u202E某\uE000、\u0E01、\u0007<b>&"),
        new Block("b6", BlockKind.CLOSING, 0, "特此报告。"));
  }

  private static Block paragraph(String text) {
    return new Block("p", BlockKind.PARAGRAPH, 0, text);
  }

  private static Printed printed(List<Block> blocks) {
    return printed(blocks, null);
  }

  private static Printed printed(List<Block> blocks, Printed.@Nullable Correction correction) {
    return new Printed(
        "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        "白政〔2026〕5号",
        "中共安澜区委",
        blocks,
        "白鹭镇人民政府",
        LocalDate.of(2026, 2, 11),
        "白鹭镇人民政府",
        new Printed.Stamp(
            correction == null ? 1 : 2,
            correction,
            "11990102MB0000002G/2026-00001",
            "3F2A-9C01-77DE",
            "3f2a9c0177de".repeat(5) + "3f2a",
            Instant.parse("2026-02-14T02:00:00Z"),
            "http://portal.example/reports/019c6d00-0000-7000-8000-000000000101/editions/1",
            "http://portal.example/verify"));
  }

  /// @param page from 1; 0 for all
  private static String text(byte[] file, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      if (page > 0) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
      }
      return stripper.getText(document);
    }
  }

  private static List<String> pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setPageEnd("\f");
      return List.of(stripper.getText(document).split("\f"));
    }
  }

  private static int pageWith(List<String> pages, String words) {
    return IntStream.range(0, pages.size())
        .filter(page -> pages.get(page).contains(words))
        .findFirst()
        .orElseThrow();
  }
}
