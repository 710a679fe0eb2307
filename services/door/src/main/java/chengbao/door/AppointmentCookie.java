package chengbao.door;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Remembers on pages which appointment a person works under.
///
/// Cookies ignore ports, hence the service in the name.
@Singleton
public class AppointmentCookie {
  private final String name;

  AppointmentCookie(@ConfigProperty(name = "chengbao.service") String service) {
    this.name = "chengbao-" + service + "-appointment";
  }

  Optional<String> read(RoutingContext request) {
    return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
  }

  void write(RoutingContext request, String appointment) {
    request
        .response()
        .addCookie(
            Cookie.cookie(name, appointment)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX));
  }
}
