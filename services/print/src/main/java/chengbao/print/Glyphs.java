package chengbao.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of a print: Noto Sans SC (SIL Open Font License), cut down to GB 2312 and rarer
/// characters of names and places. What is not among them is printed as 〓, as presses do; the same
/// as JSON has every character.
final class Glyphs {
  private static final String FILE = "/fonts/NotoSansSC-subset.ttf";
  private static final int MISSING = 0x3013;

  /// What does not begin a line.
  private static final String CLINGING = "，。、；：？！）》」』”’〕】)";

  private final CmapLookup known;
  private final PDFont font;

  private Glyphs(CmapLookup known, PDFont font) {
    this.known = known;
    this.font = font;
  }

  static Glyphs in(PDDocument document) throws IOException {
    try (InputStream file = Objects.requireNonNull(Glyphs.class.getResourceAsStream(FILE))) {
      TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new Glyphs(type.getUnicodeCmapLookup(), PDType0Font.load(document, type, true));
    }
  }

  PDFont font() {
    return font;
  }

  /// The text with what can be printed only.
  String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .map(c -> known.getGlyphId(c) == 0 ? MISSING : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// How much of the text fits into the width, at least one character.
  int fitting(String text, float width, float size) {
    int end = 0;
    float used = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      used += width(text.substring(end, next), size);
      if (used > width && end > 0 && CLINGING.indexOf(text.charAt(end)) < 0) {
        return beforeWord(text, end);
      }
      end = next;
    }
    return end;
  }

  /// A word of Latin letters or digits goes over to the next line whole, if it fits there.
  private static int beforeWord(String text, int end) {
    int start = end;
    while (start > 0 && inWord(text.charAt(start - 1)) && inWord(text.charAt(end))) {
      start--;
    }
    return start == 0 ? end : start;
  }

  private static boolean inWord(char c) {
    return c > ' ' && c < 0x7f;
  }
}
