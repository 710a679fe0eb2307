package chengbao.publication.documents.paper;

import chengbao.publication.documents.type.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A typeface as one document carries it: the glyphs it uses and no other, numbered as they came.
final class Carried {

  private static final int SYMBOLIC = 4;
  private static final int MOST_IN_BLOCK = 100;

  private final Typeface typeface;
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

  Carried(Typeface typeface) {
    this.typeface = typeface;
  }

  Typeface typeface() {
    return typeface;
  }

  boolean isUsed() {
    return !numbers.isEmpty();
  }

  /// The number of a character, from 1.
  int number(int character) {
    return numbers.computeIfAbsent(character, _ -> numbers.size() + 1);
  }

  COSDictionary written(PDDocument document) throws IOException {
    List<Integer> glyphs = new ArrayList<>(List.of(0));
    numbers.keySet().forEach(character -> glyphs.add(glyph(character)));
    byte[] file = typeface.subset(glyphs);
    COSName name = COSName.getPDFName(tag(file) + "+" + typeface.name());
    COSDictionary font = dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray below = new COSArray();
    below.add(descendant(document, name, file, glyphs));
    font.setItem(COSName.DESCENDANT_FONTS, below);
    font.setItem(COSName.TO_UNICODE, stream(document, meanings()));
    return font;
  }

  private int glyph(int character) {
    int glyph = typeface.glyph(character);
    return glyph == 0 ? typeface.glyph(Letters.MISSING) : glyph;
  }

  private COSDictionary descendant(
      PDDocument document, COSName name, byte[] file, List<Integer> glyphs) throws IOException {
    COSDictionary font = dictionary("Font");
    font.setItem(
        COSName.SUBTYPE, typeface.isPostScript() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    if (!typeface.isPostScript()) {
      font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    }
    font.setItem(COSName.FONT_DESC, descriptor(document, name, file));
    font.setItem(COSName.W, widths(glyphs));
    return font;
  }

  private COSDictionary descriptor(PDDocument document, COSName name, byte[] file)
      throws IOException {
    COSDictionary descriptor = dictionary("FontDescriptor");
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    COSArray box = new COSArray();
    typeface.box().forEach(side -> box.add(COSInteger.get(side)));
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, typeface.ascent());
    descriptor.setInt(COSName.DESCENT, typeface.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, typeface.ascent());
    descriptor.setInt(COSName.STEM_V, 80);
    COSStream program = stream(document, file);
    if (typeface.isPostScript()) {
      program.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
      descriptor.setItem(COSName.FONT_FILE3, program);
    } else {
      program.setInt(COSName.LENGTH1, file.length);
      descriptor.setItem(COSName.FONT_FILE2, program);
    }
    return descriptor;
  }

  private COSArray widths(List<Integer> glyphs) throws IOException {
    COSArray each = new COSArray();
    for (int glyph : glyphs) {
      each.add(COSInteger.get(typeface.advance(glyph)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(each);
    return widths;
  }

  /// Which characters the numbers mean, for whoever copies or reads aloud.
  private byte[] meanings() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, Integer>> all = List.copyOf(numbers.entrySet());
    for (int from = 0; from < all.size(); from += MOST_IN_BLOCK) {
      var block = all.subList(from, Math.min(all.size(), from + MOST_IN_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(
          one -> map.append("<%04X> <%s>\n".formatted(one.getValue(), utf16(one.getKey()))));
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String utf16(int character) {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
  }

  /// Six letters that tell one subset from another.
  private static String tag(byte[] file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      StringBuilder tag = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
      }
      return tag.toString();
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static COSStream stream(PDDocument document, byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }

  private static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
    return dictionary;
  }
}
