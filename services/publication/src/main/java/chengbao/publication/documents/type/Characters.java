package chengbao.publication.documents.type;

import java.io.IOException;

/// Which glyph stands for a character: the font's Unicode map, in the formats that fonts with
/// Chinese characters use (4 and 12).
record Characters(FontBytes file, int at, int format) {

  static Characters of(FontTables font) throws IOException {
    FontBytes file = font.file();
    int map = font.at("cmap");
    Characters best = null;
    for (int i = 0; i < file.u16(map + 2); i++) {
      int record = map + 4 + 8 * i;
      int at = map + file.u32(record + 4);
      int format = file.u16(at);
      boolean unicode = file.u16(record) == 0 || file.u16(record) == 3;
      if (unicode && (format == 12 || format == 4 && best == null)) {
        best = new Characters(file, at, format);
      }
    }
    if (best == null) {
      throw new IOException("the font has no Unicode map");
    }
    return best;
  }

  /// The glyph, or 0 when the font has none.
  int glyph(int character) {
    return format == 12 ? inGroups(character) : inSegments(character);
  }

  private int inGroups(int character) {
    int low = 0;
    int high = file.u32(at + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = at + 16 + 12 * middle;
      if (character < file.u32(group)) {
        high = middle - 1;
      } else if (character > file.u32(group + 4)) {
        low = middle + 1;
      } else {
        return file.u32(group + 8) + character - file.u32(group);
      }
    }
    return 0;
  }

  private int inSegments(int character) {
    int twice = file.u16(at + 6);
    int ends = at + 14;
    for (int i = 0; i < twice && character <= 0xFFFF; i += 2) {
      int start = file.u16(ends + twice + 2 + i);
      if (character <= file.u16(ends + i)) {
        return character < start ? 0 : inSegment(character, start, ends + 2 * twice + 2 + i, twice);
      }
    }
    return 0;
  }

  private int inSegment(int character, int start, int delta, int twice) {
    int range = delta + twice;
    if (file.u16(range) == 0) {
      return character + file.u16(delta) & 0xFFFF;
    }
    int glyph = file.u16(range + file.u16(range) + 2 * (character - start));
    return glyph == 0 ? 0 : glyph + file.u16(delta) & 0xFFFF;
  }
}
