package chengbao.publication.web.opendata;

import chengbao.manuscript.Block;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.RecordNumber;
import chengbao.publication.web.EditionSheet;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// All reports of a year in one archive, each as text and as data. The same reports always make the
/// same bytes.
final class WholeYear implements AutoCloseable {

  private static final Pattern NOT_FOR_A_NAME = Pattern.compile("[^\\p{IsHan}A-Za-z0-9]");
  private static final int LONGEST = 40;

  private final ZipOutputStream zip;
  private final ObjectMapper json;

  WholeYear(OutputStream out, ObjectMapper json) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.json = json;
  }

  void add(Edition.Published edition) throws IOException {
    String name = name(edition);
    put(name + ".txt", edition.publishedAt(), text(edition).getBytes(StandardCharsets.UTF_8));
    put(name + ".json", edition.publishedAt(), json.writeValueAsBytes(EditionSheet.of(edition)));
  }

  private void put(String name, Instant at, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(at));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// The unit's name as far as any file system takes it, and the report's id: no two are the same,
  /// and none leaves its folder.
  static String name(Edition.Published edition) {
    var approval = edition.approval();
    String unit = NOT_FOR_A_NAME.matcher(approval.unit().name()).replaceAll("");
    return approval.round().reportYear()
        + "/"
        + unit.substring(0, Math.min(LONGEST, unit.length()))
        + "-"
        + edition.report();
  }

  private static String text(Edition.Published edition) {
    var document = edition.approval().document();
    String addressee = document.text().addressee();
    return document.text().title()
        + "\n\n"
        + (addressee == null ? "" : addressee + "：\n")
        + document.text().blocks().stream().map(Block::text).collect(Collectors.joining("\n"))
        + "\n\n索引号："
        + edition.indexNumber().value()
        + "\n公开版次："
        + edition.number()
        + "\n存证编号："
        + RecordNumber.of(edition.approval().publicHash())
        + "\n";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
