package chengbao.submission.web.signing;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The QR code that the last sheet of a file ends with at its left margin, looked at dot by dot.
/// Where it lies is known: whether a code is found on a sheet depends on who looks for it, what it
/// holds does not.
final class PrintedCode {
  private static final int DPI = 300;
  private static final int MARGIN = pixels(28);
  private static final int SIDE = pixels(62);
  private static final int WIDTH_OF_A_FINDER = 7;

  private final BufferedImage sheet;

  private PrintedCode(BufferedImage sheet) {
    this.sheet = sheet;
  }

  /// @return what the code holds
  static String of(PDDocument pdf) throws IOException, FormatException, ChecksumException {
    var sheet = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, DPI);
    return new Decoder().decode(new PrintedCode(sheet).dots()).getText();
  }

  private boolean[][] dots() {
    int top = lastDarkRow() - SIDE + 1;
    var dots = new boolean[dotsOfASide(top)][];
    for (int row = 0; row < dots.length; row++) {
      dots[row] = new boolean[dots.length];
      for (int column = 0; column < dots.length; column++) {
        dots[row][column] =
            isDark(MARGIN + middle(column, dots.length), top + middle(row, dots.length));
      }
    }
    return dots;
  }

  private int lastDarkRow() {
    for (int row = sheet.getHeight() - 1; row > 0; row--) {
      for (int column = MARGIN; column < MARGIN + SIDE; column++) {
        if (isDark(column, row)) {
          return row;
        }
      }
    }
    throw new AssertionError("nothing is printed at the margin");
  }

  /// ISO/IEC 18004: 17 and four times the version; a finder, seven wide, begins the first row.
  private int dotsOfASide(int top) {
    int finder = 0;
    while (isDark(MARGIN + 2 + finder, top + 3)) {
      finder++;
    }
    double dots = (double) SIDE * WIDTH_OF_A_FINDER / (finder + 2);
    return 17 + 4 * (int) Math.round((dots - 17) / 4);
  }

  private static int middle(int dot, int dots) {
    return (int) ((dot + 0.5) * SIDE / dots);
  }

  private boolean isDark(int column, int row) {
    return (sheet.getRGB(column, row) & 0xff) < 0x80;
  }

  private static int pixels(int millimetres) {
    return (int) Math.round(millimetres / 25.4 * DPI);
  }
}
