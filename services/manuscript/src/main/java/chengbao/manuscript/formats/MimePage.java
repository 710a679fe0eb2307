package chengbao.manuscript.formats;

import chengbao.manuscript.reading.Decoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page saved in one file (.mht), as browsers and Word write it: the markup is the first part
/// that says text/html.
final class MimePage {
  private static final int HEAD = 4096;
  private static final Pattern MULTIPART =
      Pattern.compile("^content-type:\\s*multipart/", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([^\"\\s;]{1,200})", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

  private MimePage() {}

  static boolean isOne(String source) {
    return MULTIPART.matcher(head(source)).find();
  }

  private static String head(String source) {
    return source.substring(0, Math.min(source.length(), HEAD));
  }

  /// The markup of the page; the source itself when it has no such part.
  static String markup(String source) {
    Matcher boundary = BOUNDARY.matcher(head(source));
    if (!boundary.find()) {
      return source;
    }
    for (String part : source.split(Pattern.quote("--" + boundary.group(1)), 50)) {
      Matcher gap = BLANK_LINE.matcher(part);
      if (!gap.find(Math.min(part.length(), 2))) {
        continue;
      }
      String fields = part.substring(0, gap.start()).toLowerCase(Locale.ROOT);
      if (fields.contains("text/html")) {
        return decoded(part.substring(gap.end()), fields);
      }
    }
    return source;
  }

  private static String decoded(String body, String fields) {
    if (fields.contains("base64")) {
      return text(Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1)), body);
    }
    return fields.contains("quoted-printable") ? text(unquoted(body), body) : body;
  }

  private static String text(byte[] bytes, String otherwise) {
    return Decoding.decode(bytes).orElse(otherwise);
  }

  /// Quoted-printable: `=E4` is a byte, `=` at the end of a line joins it with the next.
  private static byte[] unquoted(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int end = body.startsWith("\r\n", i + 1) ? 2 : body.startsWith("\n", i + 1) ? 1 : 0;
      if (end == 0) {
        int value = hex(body, i + 1);
        bytes.write(value < 0 ? '=' : value);
        end = value < 0 ? 0 : 2;
      }
      i += end;
    }
    return bytes.toByteArray();
  }

  private static int hex(String body, int at) {
    if (at + 2 > body.length()) {
      return -1;
    }
    int high = Character.digit(body.charAt(at), 16);
    int low = Character.digit(body.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
