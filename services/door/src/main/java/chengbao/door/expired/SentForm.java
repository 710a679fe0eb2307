package chengbao.door.expired;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What kind of form a request brings, as its headers say.
enum SentForm {
  NONE,
  /// A script keeps what was typed where it is: on the page.
  BY_SCRIPT,
  WITH_FILES,
  /// Too long to be kept, or of unknown length.
  ENDLESS,
  TYPED;

  /// Of a form that is kept, in bytes as it is sent; a Chinese character takes nine.
  static final int MOST = 8 << 20;

  static SentForm of(HttpServerRequest request) {
    String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
    boolean files = type.startsWith("multipart/form-data");
    if (!request.method().equals(HttpMethod.POST)
        || !(files || type.startsWith("application/x-www-form-urlencoded"))) {
      return NONE;
    }
    if (request.getHeader("X-Requested-With") != null) {
      return BY_SCRIPT;
    }
    return files ? WITH_FILES : isShort(request.getHeader("Content-Length")) ? TYPED : ENDLESS;
  }

  /// Names and values in the order of the page.
  static List<Map.Entry<String, String>> fields(String body) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (String pair : body.split("&")) {
      int cut = pair.indexOf('=');
      if (cut > 0) {
        fields.add(Map.entry(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1))));
      }
    }
    return fields;
  }

  private static boolean isShort(@Nullable String length) {
    return length != null && length.matches("\\d{1,8}") && Integer.parseInt(length) <= MOST;
  }

  /// What no browser would send stays as it is.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
