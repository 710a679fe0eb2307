package chengbao.door;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language of this request: Chinese, or English for those who chose it.
///
/// The browser's own wish is not followed: an office reads Chinese whatever its browser was
/// installed with. A program that calls `/api` says what it wants by `Accept-Language`.
@RequestScoped
public class Language {
  static final String COOKIE = "chengbao-language";

  private final RoutingContext request;
  private @Nullable Locale chosen;

  Language(RoutingContext request) {
    this.request = request;
  }

  /// Chinese or English; a page asks for it with every sentence it writes.
  public Locale locale() {
    Locale known = chosen;
    if (known == null) {
      known = chosen();
      chosen = known;
    }
    return known;
  }

  private Locale chosen() {
    if (request.normalizedPath().startsWith("/api/")) {
      return named(request.request().getHeader("Accept-Language"));
    }
    String asked = request.request().getParam("lang");
    if (asked != null) {
      return named(asked);
    }
    Cookie cookie = request.request().getCookie(COOKIE);
    return named(cookie == null ? null : cookie.getValue());
  }

  /// `zh-CN` or `en`, as pages write it.
  public String tag() {
    return locale().toLanguageTag();
  }

  static Locale named(@Nullable String tag) {
    return tag != null && tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
