package chengbao.publication.documents.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a font of a few glyphs with TrueType outlines. Glyphs that are put together from others
/// bring those along behind the ones asked for.
final class TrueTypeSubset {

  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int TWO_BY_TWO = 0x80;

  private final FontTables font;
  private final FontBytes file;
  private final List<Integer> glyphs;

  private TrueTypeSubset(FontTables font, List<Integer> glyphs) {
    this.font = font;
    this.file = font.file();
    this.glyphs = new ArrayList<>(glyphs);
  }

  static byte[] of(FontTables font, List<Integer> glyphs) throws IOException {
    return new TrueTypeSubset(font, glyphs).written();
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream shapes = new ByteArrayOutputStream();
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    for (int place = 0; place < glyphs.size(); place++) {
      places.writeBytes(number(shapes.size()));
      shapes.writeBytes(shape(glyphs.get(place)));
      shapes.writeBytes(new byte[-shapes.size() & 3]);
    }
    places.writeBytes(number(shapes.size()));
    Map<String, byte[]> tables = new TreeMap<>();
    for (String hinting : List.of("cvt ", "fpgm", "prep")) {
      if (font.has(hinting)) {
        tables.put(hinting, font.copy(hinting));
      }
    }
    tables.put("glyf", shapes.toByteArray());
    tables.put("loca", places.toByteArray());
    tables.put("head", with(font.copy("head"), 50, 1));
    tables.put("hhea", with(font.copy("hhea"), 34, glyphs.size()));
    tables.put("maxp", with(font.copy("maxp"), 4, glyphs.size()));
    tables.put("hmtx", widths());
    return file(tables);
  }

  private byte[] shape(int glyph) throws IOException {
    boolean wide = file.u16(font.at("head") + 50) == 1;
    int loca = font.at("loca");
    int from = wide ? file.u32(loca + 4 * glyph) : 2 * file.u16(loca + 2 * glyph);
    int to = wide ? file.u32(loca + 4 * glyph + 4) : 2 * file.u16(loca + 2 * glyph + 2);
    int base = font.at("glyf");
    byte[] shape = file.copy(base + from, base + to);
    if (shape.length > 0 && shape[0] < 0) {
      bringParts(ByteBuffer.wrap(shape));
    }
    return shape;
  }

  /// Renames the parts of a glyph to their places in the new font.
  private void bringParts(ByteBuffer shape) {
    int at = 10;
    int flags;
    do {
      flags = shape.getShort(at);
      int part = shape.getShort(at + 2) & 0xFFFF;
      if (!glyphs.contains(part)) {
        glyphs.add(part);
      }
      shape.putShort(at + 2, (short) glyphs.indexOf(part));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0
              ? 2
              : (flags & TWO_SCALES) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  private byte[] widths() throws IOException {
    int metrics = font.at("hmtx");
    int last = file.u16(font.at("hhea") + 34) - 1;
    ByteBuffer widths = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      int wide = metrics + 4 * Math.min(glyph, last);
      int bearing = glyph <= last ? wide + 2 : metrics + 4 * (last + 1) + 2 * (glyph - last - 1);
      widths.putShort((short) file.u16(wide)).putShort((short) file.u16(bearing));
    }
    return widths.array();
  }

  private static byte[] with(byte[] table, int at, int value) {
    return ByteBuffer.wrap(table).putShort(at, (short) value).array();
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int power = Integer.highestOneBit(tables.size());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(12 + 16 * tables.size());
    head.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
    head.putShort((short) Integer.numberOfTrailingZeros(power));
    head.putShort((short) (tables.size() * 16 - power * 16));
    tables.forEach((tag, table) -> {
      head.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(sum(table));
      head.putInt(head.capacity() + body.size()).putInt(table.length);
      body.writeBytes(table);
      body.writeBytes(new byte[-table.length & 3]);
    });
    byte[] tail = body.toByteArray();
    return ByteBuffer.allocate(head.capacity() + tail.length).put(head.array()).put(tail).array();
  }

  private static int sum(byte[] table) {
    ByteBuffer words = ByteBuffer.allocate(table.length + 3 & ~3).put(table).rewind();
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
