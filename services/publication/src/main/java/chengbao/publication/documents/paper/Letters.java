package chengbao.publication.documents.paper;

import chengbao.publication.documents.paper.Faces.Face;
import chengbao.publication.documents.type.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The letters one document uses. A character that its face lacks is taken from the face of the
/// text; one that this lacks as well is printed as 〓, as presses do, and still reads as itself when
/// it is copied or read aloud.
final class Letters {

  static final int MISSING = 0x3013;

  private final Map<Face, Carried> carried = new EnumMap<>(Face.class);

  Letters(Faces faces) {
    Map<String, Carried> byName = new HashMap<>();
    for (Face face : Face.values()) {
      Typeface typeface = faces.of(face);
      carried.put(face, byName.computeIfAbsent(typeface.name(), _ -> new Carried(typeface)));
    }
  }

  private Carried of(Face face) {
    return Objects.requireNonNull(carried.get(face));
  }

  /// The face a character is set in when it is wanted in another.
  Face faceOf(Face wanted, int character) {
    return wanted != Face.FANGSONG && of(wanted).typeface().glyph(character) == 0
        ? Face.FANGSONG
        : wanted;
  }

  /// How wide a character is, in thousandths of its size.
  int width(Face wanted, int character) {
    Typeface typeface = of(faceOf(wanted, character)).typeface();
    try {
      int glyph = typeface.glyph(character);
      return typeface.advance(glyph == 0 ? typeface.glyph(MISSING) : glyph);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// The characters as the font of the document numbers them, in hexadecimal.
  String numbered(Face face, String text) {
    Carried font = of(face);
    StringBuilder numbers = new StringBuilder();
    text.codePoints().forEach(c -> numbers.append("%04X".formatted(font.number(c))));
    return numbers.toString();
  }

  /// What a reader may see of a text: no marks that turn the direction of writing, no control
  /// characters; characters that mean nothing outside one machine are printed as missing.
  static String printable(String text) {
    return text.codePoints()
        .map(Letters::shown)
        .filter(character -> character >= 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int shown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Character.isWhitespace(character) ? ' ' : -1;
      case Character.FORMAT, Character.SURROGATE -> -1;
      case Character.PRIVATE_USE, Character.UNASSIGNED -> MISSING;
      default -> character == 0xA0 ? ' ' : character;
    };
  }

  /// The fonts by their uses; two uses of one typeface share it.
  COSDictionary fonts(PDDocument document) throws IOException {
    COSDictionary fonts = new COSDictionary();
    Map<Carried, COSDictionary> written = new IdentityHashMap<>();
    for (Map.Entry<Face, Carried> font : carried.entrySet()) {
      Carried typeface = font.getValue();
      if (typeface.isUsed() && !written.containsKey(typeface)) {
        written.put(typeface, typeface.written(document));
      }
      if (typeface.isUsed()) {
        fonts.setItem(COSName.getPDFName(font.getKey().name()), written.get(typeface));
      }
    }
    return fonts;
  }
}
