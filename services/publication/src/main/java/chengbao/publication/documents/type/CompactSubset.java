package chengbao.publication.documents.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes a compact font of a few glyphs, keyed by numbers (CID) that are their places in it.
final class CompactSubset {

  private static final int ADOBE = 391;
  private static final int IDENTITY = 392;
  private static final byte[] HEADER = {1, 0, 4, 4};

  private final List<byte[]> outlines = new ArrayList<>();
  private final ByteArrayOutputStream partOfGlyph = new ByteArrayOutputStream();
  private final CompactFont font;

  private CompactSubset(CompactFont font, List<Integer> glyphs) throws IOException {
    this.font = font;
    partOfGlyph.write(0);
    for (int glyph : glyphs) {
      outlines.add(Outline.of(font, glyph));
      partOfGlyph.write(font.partOf(glyph));
    }
  }

  static byte[] of(CompactFont font, List<Integer> glyphs) throws IOException {
    return new CompactSubset(font, glyphs).written();
  }

  private byte[] written() {
    byte[] names = index(List.of(ascii("Subset")));
    byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
    byte[] noSubroutines = {0, 0};
    int top = HEADER.length + names.length;
    int charset = top + index(List.of(top(0, 0, 0, 0))).length + strings.length + 2;
    byte[] numbers = charset();
    int selection = charset + numbers.length;
    int glyphs = selection + partOfGlyph.size();
    byte[] shapes = index(outlines);
    int parts = glyphs + shapes.length;
    byte[] tops = index(List.of(top(charset, selection, glyphs, parts)));
    return joined(
        HEADER,
        names,
        tops,
        strings,
        noSubroutines,
        numbers,
        partOfGlyph.toByteArray(),
        shapes,
        parts(parts));
  }

  private byte[] top(int charset, int selection, int glyphs, int parts) {
    Operators top = new Operators();
    top.put(1230, ADOBE, IDENTITY, 0);
    List<Integer> box = font.top().getOrDefault(CompactFont.BOX, List.of(0, 0, 1000, 1000));
    top.put(CompactFont.BOX, box.get(0), box.get(1), box.get(2), box.get(3));
    top.put(1234, outlines.size());
    top.put(15, charset);
    top.put(17, glyphs);
    top.put(1236, parts);
    top.put(1237, selection);
    return top.bytes();
  }

  /// Every glyph's number is its place.
  private byte[] charset() {
    int more = Math.max(0, outlines.size() - 2);
    return outlines.size() == 1
        ? new byte[] {0}
        : new byte[] {2, 0, 1, (byte) (more >> 8), (byte) more};
  }

  private byte[] parts(int at) {
    List<byte[]> own =
        font.parts().stream()
            .map(part -> {
              Operators operators = new Operators();
              operators.put(20, part.defaultWidth());
              operators.put(21, part.nominalWidth());
              return operators.bytes();
            })
            .toList();
    int behind = at + index(pointers(own, 0)).length;
    return joined(index(pointers(own, behind)), joined(own.toArray(byte[][]::new)));
  }

  private static List<byte[]> pointers(List<byte[]> own, int behind) {
    List<byte[]> pointers = new ArrayList<>();
    int at = behind;
    for (byte[] one : own) {
      Operators operators = new Operators();
      operators.put(18, one.length, at);
      pointers.add(operators.bytes());
      at += one.length;
    }
    return pointers;
  }

  private static byte[] index(List<byte[]> strings) {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    index.write(strings.size() >> 8);
    index.write(strings.size());
    index.write(4);
    int offset = 1;
    index.writeBytes(Operators.four(offset));
    for (byte[] string : strings) {
      offset += string.length;
      index.writeBytes(Operators.four(offset));
    }
    strings.forEach(index::writeBytes);
    return index.toByteArray();
  }

  private static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  /// Operators behind their operands, every operand five bytes long, so that lengths are known
  /// before places are.
  private static final class Operators {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void put(int operator, int... operands) {
      for (int operand : operands) {
        bytes.write(29);
        bytes.writeBytes(four(operand));
      }
      if (operator >= 1200) {
        bytes.write(12);
      }
      bytes.write(operator % 1200);
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }

    static byte[] four(int number) {
      return new byte[] {
        (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
      };
    }
  }
}
