package chengbao.publication.documents.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A font (字体) on this machine: OpenType with either kind of outlines, alone or in a collection.
/// Lengths are in thousandths of the type size.
public final class Typeface {

  private final FontTables font;
  private final Characters characters;
  private final int unitsPerEm;
  private final String name;

  private Typeface(FontTables font) throws IOException {
    this.font = font;
    this.characters = Characters.of(font);
    this.unitsPerEm = font.file().u16(font.at("head") + 18);
    this.name = font.name();
  }

  /// @param name of the font within a collection; null takes the first
  /// @throws IOException when the file is no such font
  public static Typeface open(Path file, @Nullable String name) throws IOException {
    try {
      return new Typeface(FontTables.of(FontBytes.of(file), name));
    } catch (IndexOutOfBoundsException damaged) {
      throw new IOException("not a font: " + file, damaged);
    }
  }

  public String name() {
    return name;
  }

  /// The glyph of a character; 0 when there is none.
  public int glyph(int character) {
    return characters.glyph(character);
  }

  /// How far a glyph reaches.
  public int advance(int glyph) throws IOException {
    int last = font.file().u16(font.at("hhea") + 34) - 1;
    int width = font.file().u16(font.at("hmtx") + 4 * Math.min(glyph, last));
    return scaled(width);
  }

  public int ascent() throws IOException {
    return scaled(font.file().s16(font.at("hhea") + 4));
  }

  public int descent() throws IOException {
    return scaled(font.file().s16(font.at("hhea") + 6));
  }

  /// Left, bottom, right and top of a box that holds any glyph.
  public List<Integer> box() throws IOException {
    int head = font.at("head") + 36;
    FontBytes file = font.file();
    return List.of(
        scaled(file.s16(head)),
        scaled(file.s16(head + 2)),
        scaled(file.s16(head + 4)),
        scaled(file.s16(head + 6)));
  }

  /// Whether the outlines are PostScript's (CFF) and not TrueType's.
  public boolean isPostScript() {
    return font.has("CFF ");
  }

  /// A font of these glyphs alone, each at the place it has in the list; the first one is glyph 0.
  public byte[] subset(List<Integer> glyphs) throws IOException {
    return isPostScript()
        ? CompactSubset.of(CompactFont.of(font), glyphs)
        : TrueTypeSubset.of(font, glyphs);
  }

  private int scaled(int length) {
    return Math.round(length * 1000f / unitsPerEm);
  }
}
