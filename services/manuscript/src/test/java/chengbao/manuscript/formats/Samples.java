package chengbao.manuscript.formats;

import chengbao.manuscript.Reports;
import chengbao.manuscript.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// One small good file of each format, for tests that damage them.
public final class Samples {
  private Samples() {}

  public static List<byte[]> all() {
    return List.of(word97(), PdfSample.of(Reports.CLEAN), word(), page());
  }

  public static byte[] word97() {
    return new OldWordFile()
        .text(Reports.CLEAN)
        .numbered(0, "主要举措")
        .numbered(1, "加强学习")
        .inserted("二十次")
        .concealed("内部口径")
        .end()
        .row("指标", "数量")
        .comment("此处再核")
        .textBox("白鹭镇人民政府文件")
        .bytes();
  }

  private static byte[] word() {
    return new WordFile()
        .text(Reports.CLEAN)
        .outlineNumbering()
        .numbered(1, 0, "主要举措")
        .xml("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
        .bytes();
  }

  private static byte[] page() {
    return PortalPage.around(Reports.CLEAN).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] oleWithout(String stream) {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(new byte[64]), "Not" + stream);
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
