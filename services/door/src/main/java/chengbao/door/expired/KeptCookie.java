package chengbao.door.expired;

import chengbao.ledger.forms.KeptForms;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The number of a kept form, which only the browser that sent the form knows.
@Singleton
class KeptCookie {
  private final String name;

  KeptCookie(@ConfigProperty(name = "chengbao.service") String service) {
    this.name = "chengbao-kept-" + service;
  }

  NewCookie of(UUID number, HttpServerRequest request) {
    return new NewCookie.Builder(name)
        .value(number.toString())
        .path(KeptFormPages.ADDRESS)
        .httpOnly(true)
        .secure(request.isSSL())
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge((int) KeptForms.KEPT.toSeconds())
        .build();
  }

  Optional<UUID> read(HttpServerRequest request) {
    Cookie cookie = request.getCookie(name);
    try {
      return Optional.ofNullable(cookie).map(Cookie::getValue).map(UUID::fromString);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
