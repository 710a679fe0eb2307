package chengbao.manuscript.word;

import chengbao.manuscript.Block;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Manuscript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// How each passage read when a copy was downloaded. The marks travel inside the copy, in a data
/// part that word processors carry along unseen; so a copy that comes back edited tells its own
/// changes from what others changed in the draft meanwhile.
public final class CopyMarks {
  static final String PART = "customXml/item1.xml";
  private static final String NAMESPACE = "urn:chengbao:copy";
  private static final Pattern PARTS = Pattern.compile("customXml/item\\d+\\.xml");
  private static final Pattern PASSAGE = Pattern.compile("<(?:\\w+:)?passage\\b([^>]{1,200})>");
  private static final Pattern ID = Pattern.compile("\\bid=[\"']([\\w-]{1,64})[\"']");
  private static final Pattern MARK = Pattern.compile("\\bmark=[\"']([0-9a-f]{16})[\"']");
  private static final int MARK_LENGTH = 16;
  private static final int MOST_ENTRIES = 3_000;
  private static final int LARGEST_PART = 2 * 1024 * 1024;
  private static final long MOST_BYTES = 120L * 1024 * 1024;

  private CopyMarks() {}

  /// The mark of a passage's words.
  public static String of(String text) {
    return ContentHash.ofBytes(text.getBytes(StandardCharsets.UTF_8))
        .value()
        .substring(0, MARK_LENGTH);
  }

  /// The marks in a file by the ids of the passages; none when it is no copy of ours, or a program
  /// left them out.
  public static Map<String, String> in(byte[] file) {
    if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
      return Map.of();
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      return in(zip);
    } catch (IOException | IllegalArgumentException damaged) {
      return Map.of();
    }
  }

  static byte[] part(Manuscript report) {
    var xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<copy xmlns=\"")
            .append(NAMESPACE)
            .append("\">");
    for (Block block : report.blocks()) {
      xml.append("<passage id=\"").append(block.id()).append("\" mark=\"");
      xml.append(of(block.text())).append("\"/>");
    }
    return xml.append("</copy>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> in(ZipInputStream zip) throws IOException {
    long unpacked = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      boolean wanted = PARTS.matcher(entry.getName()).matches();
      byte[] part = wanted ? zip.readNBytes(LARGEST_PART) : new byte[0];
      unpacked += part.length + zip.skip(MOST_BYTES);
      entries++;
      var xml = new String(part, StandardCharsets.UTF_8);
      if (xml.contains(NAMESPACE)) {
        return marks(xml);
      }
      if (unpacked >= MOST_BYTES || entries > MOST_ENTRIES) {
        return Map.of();
      }
    }
    return Map.of();
  }

  private static Map<String, String> marks(String xml) {
    Map<String, String> marks = new HashMap<>();
    var passage = PASSAGE.matcher(xml);
    while (passage.find()) {
      var id = ID.matcher(passage.group(1));
      var mark = MARK.matcher(passage.group(1));
      if (id.find() && mark.find()) {
        marks.put(id.group(1), mark.group(1));
      }
    }
    return Map.copyOf(marks);
  }
}
