package chengbao.submission.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final String CSV = "单位全称,简称\r\n澄塘镇人民政府,澄塘镇\r\n";

  @Test
  void a_file_is_read_in_utf_8_with_and_without_a_mark_and_in_gb18030() {
    for (var bytes :
        List.of(
            CSV.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
            CSV.getBytes(Charset.forName("GB18030")))) {
      var rows = Table.read(bytes).rows();
      assertThat(rows.getFirst().cells()).containsExactly("单位全称", "简称");
      assertThat(rows.getLast().cells()).containsExactly("澄塘镇人民政府", "澄塘镇");
      assertThat(rows.getLast().line()).isEqualTo(2);
    }
  }

  @Test
  void quotes_keep_commas_line_ends_and_quotes_and_lines_are_counted_on() {
    var rows = Table.read("a,\"b,\"\"c\"\"\nd\"\n\n=1+1,x".getBytes(StandardCharsets.UTF_8)).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().cells()).containsExactly("a", "b,\"c\"\nd");
    assertThat(rows.getLast().line()).isEqualTo(4);
    assertThat(rows.getLast().cells()).containsExactly("=1+1", "x");
  }

  @Test
  void what_is_no_table_is_refused() {
    for (var bytes :
        List.of(
            "a,\"b".getBytes(StandardCharsets.UTF_8),
            "a,b\"c\"".getBytes(StandardCharsets.UTF_8),
            new byte[] {0, 1, 2, 3},
            new byte[] {'P', 'K', 3, 4, 9},
            new byte[Table.LARGEST_FILE + 1])) {
      assertThatThrownBy(() -> Table.read(bytes)).isInstanceOf(UnreadableTable.class);
    }
  }

  @Test
  void a_spreadsheet_is_read_with_its_shared_texts_gaps_days_and_numbers() throws IOException {
    var rows = Table.read(spreadsheet()).rows();
    assertThat(rows.getFirst().cells()).containsExactly("单位全称", "", "生效日期");
    assertThat(rows.getLast().cells()).containsExactly("澄塘镇人民政府", "990102104", "2026-03-01");
    assertThat(rows.getLast().line()).isEqualTo(3);
  }

  /// What a spreadsheet program writes, less what is not read.
  public static byte[] spreadsheet() throws IOException {
    return zip(
        Map.of(
            "xl/sharedStrings.xml",
            """
            <sst><si><t>单位全称</t></si><si><r><t>生效</t></r><r><t>日期</t></r><rPh><t>x</t></rPh></si>\
            <si><t>澄塘镇人民政府</t></si></sst>\
            """,
            "xl/styles.xml",
            """
            <styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m"/></numFmts>\
            <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>\
            """,
            "xl/worksheets/sheet1.xml",
            """
            <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>\
            <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><f>1+1</f><v>990102104</v></c>\
            <c r="C3" s="1"><v>46082</v></c></row></sheetData></worksheet>\
            """));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
