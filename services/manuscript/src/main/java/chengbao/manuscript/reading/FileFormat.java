package chengbao.manuscript.reading;

import java.util.Locale;

/// What a file is, told by its first bytes; a wrong ending of the name misleads nobody.
public enum FileFormat {
  TEXT,
  HTML,
  /// A zip archive; a .docx when it holds a Word document.
  ZIP,
  /// OLE2: .doc, and .wps when WPS saved it as Word.
  OLE,
  PDF,
  RTF,
  IMAGE,
  OTHER_BINARY;

  public static FileFormat of(byte[] bytes, String fileName) {
    if (Decoding.startsWith(bytes, 'P', 'K', 3, 4) || Decoding.startsWith(bytes, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (Decoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE;
    }
    if (Decoding.startsWith(bytes, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (Decoding.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return RTF;
    }
    boolean image =
        Decoding.startsWith(bytes, 0xFF, 0xD8, 0xFF)
            || Decoding.startsWith(bytes, 0x89, 'P', 'N', 'G')
            || Decoding.startsWith(bytes, 'G', 'I', 'F', '8')
            || Decoding.startsWith(bytes, 'I', 'I', '*', 0)
            || Decoding.startsWith(bytes, 'M', 'M', 0, '*')
            || Decoding.startsWith(bytes, 'B', 'M')
                && fileName.toLowerCase(Locale.ROOT).endsWith(".bmp");
    return image ? IMAGE : textual(bytes, fileName);
  }

  private static FileFormat textual(byte[] bytes, String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean page =
        name.endsWith(".html")
            || name.endsWith(".htm")
            || name.endsWith(".mht")
            || startsWithTag(bytes);
    return Decoding.decode(bytes).isEmpty() ? OTHER_BINARY : page ? HTML : TEXT;
  }

  private static boolean startsWithTag(byte[] bytes) {
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1);
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.contains("<!doctype html")
        || lower.contains("<html")
        || lower.contains("<body")
        || lower.contains("<p>");
  }
}
