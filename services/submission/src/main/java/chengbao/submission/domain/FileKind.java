package chengbao.submission.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a file is, told by its first bytes and, of a package, by what lies in it. Its name decides
/// nothing. Only these kinds are kept; a package with macros is none of them.
public enum FileKind {
  PDF("application/pdf", "pdf"),
  OFD("application/ofd", "ofd"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif", "tiff"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private static final int LONGEST_NAME = 120;
  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 65_535;

  private final String type;
  private final List<String> endings;

  FileKind(String type, String... endings) {
    this.type = type;
    this.endings = List.of(endings);
  }

  /// The media type under which it is handed out.
  public String type() {
    return type;
  }

  /// Empty for whatever is not kept.
  public static Optional<FileKind> of(byte[] bytes) {
    if (begins(bytes, "%PDF-")) {
      return Optional.of(PDF);
    }
    if (begins(bytes, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (begins(bytes, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (begins(bytes, "II*\0") || begins(bytes, "MM\0*")) {
      return Optional.of(TIFF);
    }
    return begins(bytes, "PK\u0003\u0004") ? packaged(names(bytes)) : Optional.empty();
  }

  /// The name without folders and control characters, with an ending that says what the file is.
  public String named(String given) {
    var base = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var clean = base.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
    var name = clean.isEmpty() ? "file" : clean;
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var whole = endings.contains(ending) ? name : name + "." + endings.getFirst();
    return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
  }

  private static Optional<FileKind> packaged(Set<String> names) {
    if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(DOCX);
    }
    if (names.contains("xl/workbook.xml")) {
      return Optional.of(XLSX);
    }
    return names.contains("OFD.xml") ? Optional.of(OFD) : Optional.empty();
  }

  /// The names in a package's directory; nothing is unpacked.
  private static Set<String> names(byte[] bytes) {
    var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    var names = new HashSet<String>();
    var entry = directory(file);
    while (entry >= 0
        && entry + ENTRY_LENGTH <= bytes.length
        && file.getInt(entry) == DIRECTORY_ENTRY) {
      var length = Short.toUnsignedInt(file.getShort(entry + 28));
      if (entry + ENTRY_LENGTH + length > bytes.length) {
        break;
      }
      names.add(new String(bytes, entry + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
      entry +=
          ENTRY_LENGTH
              + length
              + Short.toUnsignedInt(file.getShort(entry + 30))
              + Short.toUnsignedInt(file.getShort(entry + 32));
    }
    return names;
  }

  private static int directory(ByteBuffer file) {
    var last = file.capacity() - END_LENGTH;
    for (var end = last; end >= 0 && end >= last - LONGEST_COMMENT; end--) {
      if (file.getInt(end) == END_OF_DIRECTORY) {
        return file.getInt(end + 16);
      }
    }
    return -1;
  }

  private static boolean begins(byte[] bytes, String with) {
    var head = with.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < head.length) {
      return false;
    }
    for (var i = 0; i < head.length; i++) {
      if (bytes[i] != head[i]) {
        return false;
      }
    }
    return true;
  }
}
