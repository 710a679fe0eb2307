package chengbao.manuscript.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Makes small PDFs for tests, set as an office sets its papers: 28 characters a line, an indent of
/// two, page numbers at the foot. The font is named and not embedded.
public final class PdfSample {
  private static final int SIZE = 16;
  private static final int LEFT = 79;
  private static final int COLUMNS = 28;
  private static final int ROWS = 22;

  private PdfSample() {}

  public static byte[] of(String text) {
    return of(text, "");
  }

  /// @param password empty for none
  public static byte[] of(String text, String password) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      List<String> rows = rows(text);
      for (int from = 0; from < rows.size(); from += ROWS) {
        addPage(document, rows.subList(from, Math.min(rows.size(), from + ROWS)));
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Two pages without any text, as a scanner makes them.
  public static byte[] scanned() {
    return of("\n".repeat(30));
  }

  /// A page whose content is many megabytes of blanks, packed to a few kilobytes.
  public static byte[] bomb(int megabytes) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
          out.write(blanks);
        }
      }
      page.setContents(content);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A title stands on two lines, centred; short lines that are no sentence are not indented.
  private static List<String> rows(String text) {
    List<String> rows = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      boolean title = rows.isEmpty() && paragraph.length() > COLUMNS / 2;
      boolean apart = paragraph.length() < COLUMNS / 2 && !paragraph.endsWith("。");
      String whole = (apart ? "" : "\u3000\u3000") + paragraph;
      if (title) {
        rows.add("\u3000\u3000" + paragraph.substring(0, COLUMNS / 2));
        whole = "\u3000\u3000" + paragraph.substring(COLUMNS / 2);
      }
      for (int from = 0; from < whole.length(); from += COLUMNS) {
        rows.add(whole.substring(from, Math.min(whole.length(), from + COLUMNS)));
      }
    }
    return rows;
  }

  private static void addPage(PDDocument document, List<String> rows) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    StringBuilder content = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      int indent = row.startsWith("\u3000\u3000") ? 2 : 0;
      show(content, LEFT + indent * SIZE, 730 - i * 29, row.substring(indent));
    }
    if (rows.stream().anyMatch(row -> !row.isBlank())) {
      show(content, 280, 60, "— " + document.getNumberOfPages() + " —");
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    page.setResources(resources());
  }

  private static void show(StringBuilder content, int x, int y, String text) {
    if (!text.isBlank()) {
      String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
      content.append("1 0 0 1 %d %d Tm <%s> Tj\n".formatted(x, y, hex));
    }
  }

  private static PDResources resources() {
    COSDictionary collection = new COSDictionary();
    collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
    collection.setItem(COSName.ORDERING, new COSString("GB1"));
    collection.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
    COSDictionary characters = font("CIDFontType0");
    characters.setItem(COSName.CIDSYSTEMINFO, collection);
    characters.setItem(COSName.FONT_DESC, descriptor());
    characters.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(characters);
    COSDictionary font = font("Type0");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return new PDResources(resources);
  }

  private static COSDictionary font(String kind) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, kind);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    return font;
  }

  private static COSDictionary descriptor() {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    return descriptor;
  }
}
