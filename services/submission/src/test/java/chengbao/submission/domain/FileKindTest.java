package chengbao.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {
  @Test
  void the_contents_say_what_a_file_is() throws IOException {
    assertThat(FileKind.of(bytes("%PDF-1.7 ..."))).contains(FileKind.PDF);
    assertThat(FileKind.of(bytes("\u0089PNG\r\n\u001a\n..."))).contains(FileKind.PNG);
    assertThat(FileKind.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(FileKind.JPEG);
    assertThat(FileKind.of(bytes("II*\0...."))).contains(FileKind.TIFF);
    assertThat(FileKind.of(packed("[Content_Types].xml", "word/document.xml")))
        .contains(FileKind.DOCX);
    assertThat(FileKind.of(packed("xl/workbook.xml"))).contains(FileKind.XLSX);
    assertThat(FileKind.of(packed("OFD.xml", "Doc_0/Document.xml"))).contains(FileKind.OFD);
  }

  @Test
  void what_is_not_known_is_not_kept() throws IOException {
    assertThat(FileKind.of(new byte[0])).isEmpty();
    assertThat(FileKind.of(bytes("MZ\u0090\0"))).isEmpty();
    assertThat(FileKind.of(bytes("<html><script>alert(1)</script>"))).isEmpty();
    assertThat(FileKind.of(packed("payload.exe"))).isEmpty();
    assertThat(FileKind.of(packed("word/document.xml", "word/vbaProject.bin"))).isEmpty();
  }

  @Test
  void a_damaged_package_is_none() throws IOException {
    var whole = packed("word/document.xml");
    for (var length = 0; length < whole.length; length += 7) {
      assertThat(FileKind.of(Arrays.copyOf(whole, length))).isEmpty();
    }
    for (var at = whole.length - 22; at < whole.length; at++) {
      var hurt = whole.clone();
      hurt[at] = (byte) 0xff;
      FileKind.of(hurt);
    }
  }

  @Test
  void a_name_has_no_folder_and_an_ending_that_is_true() {
    assertThat(FileKind.PDF.named("C:\\公文\\会议纪要.pdf")).isEqualTo("会议纪要.pdf");
    assertThat(FileKind.PDF.named("../../纪要.exe")).isEqualTo("纪要.exe.pdf");
    assertThat(FileKind.JPEG.named("扫描.JPEG")).isEqualTo("扫描.JPEG");
    assertThat(FileKind.PDF.named("a\u0000\r\nb\u202Efdp.pdf")).isEqualTo("abfdp.pdf");
    assertThat(FileKind.PNG.named("")).isEqualTo("file.png");
    assertThat(FileKind.PNG.named("长".repeat(300))).hasSize(120).endsWith(".png");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("content"));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
