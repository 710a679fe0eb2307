package chengbao.publication.web.reports;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// An address as a square of dots, drawn as one path of lines.
///
/// @param side in dots, the quiet zone included
/// @param path for the `d` of an SVG path, each row a stroke one dot high
public record QrCode(int side, String path) {

  private static final int QUIET = 2;

  static QrCode of(String address) {
    try {
      BitMatrix dots =
          new QRCodeWriter()
              .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
      return new QrCode(dots.getWidth(), path(dots));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  private static String path(BitMatrix dots) {
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < dots.getHeight(); row++) {
      for (int column = 0; column < dots.getWidth(); column++) {
        int length = run(dots, column, row);
        if (length > 0) {
          path.append('M').append(column).append(' ').append(row).append(".5h").append(length);
          column += length;
        }
      }
    }
    return path.toString();
  }

  private static int run(BitMatrix dots, int from, int row) {
    int to = from;
    while (to < dots.getWidth() && dots.get(to, row)) {
      to++;
    }
    return to - from;
  }
}
