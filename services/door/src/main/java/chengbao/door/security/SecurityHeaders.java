package chengbao.door.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends the same strict headers with every answer, static files included.
///
/// Nothing inline, nothing from elsewhere. Forms may lead to the login page's origin, because a
/// form sent after the login has expired is redirected there.
@Singleton
public class SecurityHeaders {
  private static final int BEFORE_ALL_OTHERS = 500;

  private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
  private static final Map<CharSequence, CharSequence> HEADERS =
      Map.of(
          HttpHeaders.createOptimized("X-Content-Type-Options"),
          HttpHeaders.createOptimized("nosniff"),
          HttpHeaders.createOptimized("Referrer-Policy"),
          HttpHeaders.createOptimized("same-origin"),
          HttpHeaders.createOptimized("Cross-Origin-Opener-Policy"),
          HttpHeaders.createOptimized("same-origin"),
          HttpHeaders.createOptimized("Permissions-Policy"),
          HttpHeaders.createOptimized("camera=(), microphone=(), geolocation=()"));

  private final CharSequence policy;

  SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    URI login = URI.create(issuer);
    this.policy =
        HttpHeaders.createOptimized(
            String.join(
                "; ",
                "default-src 'none'",
                "style-src 'self'",
                "script-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "form-action 'self' " + login.getScheme() + "://" + login.getAuthority(),
                "frame-ancestors 'none'",
                "base-uri 'none'"));
  }

  void register(@Observes Filters filters) {
    filters.register(this::send, BEFORE_ALL_OTHERS);
  }

  /// For what is answered before the filters are asked.
  public void put(MultiMap headers) {
    HEADERS.forEach(headers::set);
    headers.set(POLICY, policy);
  }

  private void send(RoutingContext request) {
    put(request.response().headers());
    request.next();
  }
}
