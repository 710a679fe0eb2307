package chengbao.publication.documents.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// PostScript outlines in Adobe's compact font format (Technical Note 5176), as far as a subset
/// needs them.
///
/// @param base where the format begins in the file
/// @param top the operators of the font as a whole
/// @param parts the font's parts: characters of one design share widths and subroutines
record CompactFont(
    FontBytes file,
    int base,
    Map<Integer, List<Integer>> top,
    Index subroutines,
    Index outlines,
    List<Part> parts) {

  static final int BOX = 5;
  private static final int OUTLINES = 17;
  private static final int PRIVATE = 18;
  private static final int SUBROUTINES = 19;
  private static final int DEFAULT_WIDTH = 20;
  private static final int NOMINAL_WIDTH = 21;
  private static final int MATRIX = 1207;
  private static final int PARTS = 1236;
  private static final int PART_OF_GLYPH = 1237;
  private static final int REAL = 30;

  /// @param subroutines of this part
  record Part(int defaultWidth, int nominalWidth, Index subroutines) {}

  /// A list of byte strings.
  record Index(FontBytes file, int at) {

    int count() {
      return file.u16(at);
    }

    byte[] get(int place) {
      return file.copy(start(place), start(place + 1));
    }

    int start(int place) {
      int size = file.u8(at + 2);
      int data = at + 2 + (count() + 1) * size;
      return data + file.number(at + 3 + place * size, size);
    }

    int end() {
      return count() == 0 ? at + 2 : start(count());
    }
  }

  static CompactFont of(FontTables font) throws IOException {
    FontBytes file = font.file();
    int base = font.at("CFF ");
    Index names = new Index(file, base + file.u8(base + 2));
    Index tops = new Index(file, names.end());
    Index strings = new Index(file, tops.end());
    Map<Integer, List<Integer>> top = operators(tops.get(0));
    if (top.containsKey(MATRIX)) {
      throw new IOException("a compact font with a matrix of its own is not supported");
    }
    Index outlines = new Index(file, base + first(top, OUTLINES));
    return new CompactFont(
        file, base, top, new Index(file, strings.end()), outlines, parts(file, base, top));
  }

  private static List<Part> parts(FontBytes file, int base, Map<Integer, List<Integer>> top) {
    if (!top.containsKey(PARTS)) {
      return List.of(part(file, base, top));
    }
    List<Part> parts = new ArrayList<>();
    Index fonts = new Index(file, base + first(top, PARTS));
    for (int i = 0; i < fonts.count(); i++) {
      parts.add(part(file, base, operators(fonts.get(i))));
    }
    return parts;
  }

  private static Part part(FontBytes file, int base, Map<Integer, List<Integer>> font) {
    List<Integer> sizeAndPlace = font.getOrDefault(PRIVATE, List.of(0, 0));
    int at = base + sizeAndPlace.getLast();
    Map<Integer, List<Integer>> own = operators(file.copy(at, at + sizeAndPlace.getFirst()));
    return new Part(
        first(own, DEFAULT_WIDTH),
        first(own, NOMINAL_WIDTH),
        own.containsKey(SUBROUTINES)
            ? new Index(file, at + first(own, SUBROUTINES))
            : new Index(new FontBytes(ByteBuffer.allocate(2)), 0));
  }

  private static int first(Map<Integer, List<Integer>> operators, int operator) {
    return operators.getOrDefault(operator, List.of(0)).getFirst();
  }

  /// Which part a glyph belongs to.
  int partOf(int glyph) {
    if (!top.containsKey(PART_OF_GLYPH)) {
      return 0;
    }
    int at = base + first(top, PART_OF_GLYPH);
    if (file.u8(at) == 0) {
      return file.u8(at + 1 + glyph);
    }
    int low = 0;
    int high = file.u16(at + 1) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (file.u16(at + 3 + 3 * middle) <= glyph) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return file.u8(at + 3 + 3 * low + 2);
  }

  /// Operators with their operands; those of two bytes count from 1200. Fractions become 0, for
  /// none is needed.
  private static Map<Integer, List<Integer>> operators(byte[] dictionary) {
    FontBytes bytes = new FontBytes(ByteBuffer.wrap(dictionary));
    Map<Integer, List<Integer>> operators = new HashMap<>();
    List<Integer> operands = new ArrayList<>();
    int at = 0;
    while (at < dictionary.length) {
      int first = bytes.u8(at);
      if (first <= 21) {
        boolean two = first == 12;
        operators.put(two ? 1200 + bytes.u8(at + 1) : first, List.copyOf(operands));
        operands.clear();
        at += two ? 2 : 1;
      } else if (first == REAL) {
        operands.add(0);
        at = afterReal(bytes, at + 1);
      } else {
        operands.add(integer(bytes, at));
        at += first == 28 ? 3 : first == 29 ? 5 : first <= 246 ? 1 : 2;
      }
    }
    return operators;
  }

  private static int afterReal(FontBytes bytes, int at) {
    int end = at;
    while ((bytes.u8(end) & 0x0F) != 0x0F) {
      end++;
    }
    return end + 1;
  }

  private static int integer(FontBytes bytes, int at) {
    int first = bytes.u8(at);
    return switch (first) {
      case 28 -> bytes.s16(at + 1);
      case 29 -> bytes.u32(at + 1);
      default ->
          first <= 246
              ? first - 139
              : first <= 250
                  ? (first - 247) * 256 + bytes.u8(at + 1) + 108
                  : -(first - 251) * 256 - bytes.u8(at + 1) - 108;
    };
  }
}
