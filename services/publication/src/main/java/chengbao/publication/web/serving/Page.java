package chengbao.publication.web.serving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A page as it goes out: compressed, with the strong tag made from its text.
///
/// @param tag without quotes; the compressed form has a tag of its own, for a strong tag stands for
///   bytes
@SuppressWarnings("ArrayRecordComponent")
public record Page(int status, String type, byte[] compressed, String tag) {

  public static final String HTML = "text/html;charset=UTF-8";

  private static final String MARK_OF_COMPRESSED = "-gz";
  private static final int TAG_BYTES = 16;

  /// A page in HTML.
  public static Page of(int status, String html) {
    return of(status, HTML, html);
  }

  public static Page of(int status, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Page(status, type, compress(bytes), tag(bytes));
  }

  /// The page as text, for whoever cannot take it compressed.
  public byte[] plain() {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The tag of one form, quoted as it stands in the header.
  public String tag(boolean asCompressed) {
    return '"' + tag + (asCompressed ? MARK_OF_COMPRESSED : "") + '"';
  }

  /// Whether the sender has one of its forms already (If-None-Match).
  public boolean isAmong(String tags) {
    return tags.strip().equals("*") || tags.contains(tag);
  }

  private static byte[] compress(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var gzip = new Best(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
