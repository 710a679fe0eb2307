package chengbao.publication.documents.paper;

import chengbao.publication.documents.paper.Faces.Face;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// One page as it is being written: A4, 版心 156 × 225 mm, 37 mm from the top and 28 mm from the
/// left.
final class Page {

  static final float WIDTH = millimetres(156);
  static final float HEIGHT = millimetres(225);

  private static final float LEFT = millimetres(28);
  private static final float TOP = PDRectangle.A4.getHeight() - millimetres(37);
  private static final float NUMBER = TOP - HEIGHT - millimetres(7) - 11;
  private static final float NUMBER_SIZE = 14;
  private static final float STAMP_SIZE = 9;

  private final PDPage page = new PDPage(PDRectangle.A4);
  private final StringBuilder content = new StringBuilder();
  private final Meaning meaning;
  private final Letters letters;
  private Meaning.@Nullable Part open;
  private float used;

  Page(Meaning meaning, Letters letters) {
    this.meaning = meaning;
    this.letters = letters;
    meaning.open(page.getCOSObject());
  }

  static float millimetres(float length) {
    return length / 25.4f * 72;
  }

  PDPage page() {
    return page;
  }

  float room() {
    return HEIGHT - used;
  }

  boolean isEmpty() {
    return used == 0;
  }

  void skip(float height) {
    used += height;
  }

  void add(Row row) {
    for (Row.Piece piece : row.pieces()) {
      begin(piece.part());
      show(piece, LEFT + piece.x(), TOP - used - piece.drop());
    }
    if (!row.frames().isEmpty()) {
      end();
      content.append("/Artifact BMC\n0.6 w\n");
      for (Row.Frame frame : row.frames()) {
        content.append(
            "%s %s %s %s re S\n"
                .formatted(
                    n(LEFT + frame.x()),
                    n(TOP - used - row.height()),
                    n(frame.width()),
                    n(row.height())));
      }
      content.append("EMC\n");
    }
    used += row.height();
  }

  /// The page number outside, the stamp inside: 单页码居右空一字，双页码居左空一字.
  void foot(int number, String stamp) {
    end();
    String shown = "— " + number + " —";
    boolean odd = number % 2 == 1;
    float right = WIDTH - NUMBER_SIZE - width(shown, NUMBER_SIZE);
    float other = odd ? NUMBER_SIZE : WIDTH - NUMBER_SIZE - width(stamp, STAMP_SIZE);
    content.append("/Artifact <</Type /Pagination>> BDC\n");
    show(footer(shown, NUMBER_SIZE), LEFT + (odd ? right : NUMBER_SIZE), NUMBER);
    show(footer(stamp, STAMP_SIZE), LEFT + other, NUMBER);
    content.append("EMC\n");
  }

  void write(PDDocument document) throws IOException {
    end();
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    document.addPage(page);
  }

  private Row.Piece footer(String text, float size) {
    return new Row.Piece(meaning.none(), text, Face.SONG, size, 0, 0, 0);
  }

  private float width(String text, float size) {
    return text.codePoints().map(c -> letters.width(Face.SONG, c)).sum() / 1000f * size;
  }

  private void begin(Meaning.Part part) {
    if (part != open) {
      end();
      int mark = meaning.mark(part, page.getCOSObject());
      content.append("/%s <</MCID %d>> BDC\n".formatted(part.role(), mark));
      open = part;
    }
  }

  private void end() {
    if (open != null) {
      content.append("EMC\n");
      open = null;
    }
  }

  private void show(Row.Piece piece, float x, float y) {
    content.append("BT %s Tc 1 0 0 1 %s %s Tm".formatted(n(piece.spacing()), n(x), n(y)));
    String text = piece.text();
    int from = 0;
    while (from < text.length()) {
      Face face = letters.faceOf(piece.face(), text.codePointAt(from));
      int to = from;
      while (to < text.length() && letters.faceOf(piece.face(), text.codePointAt(to)) == face) {
        to = text.offsetByCodePoints(to, 1);
      }
      content.append(" /%s %s Tf".formatted(face, n(piece.size())));
      content.append(" <%s> Tj".formatted(letters.numbered(face, text.substring(from, to))));
      from = to;
    }
    content.append(" ET\n");
  }

  private static String n(float number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
