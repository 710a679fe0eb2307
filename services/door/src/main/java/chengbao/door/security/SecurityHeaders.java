package chengbao.door.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends the same strict headers with every answer, static files included.
///
/// Nothing inline, nothing from elsewhere. Forms may lead to the login page's origin, because a
/// form sent after the login has expired is redirected there.
@Singleton
public class SecurityHeaders {
  private static final int BEFORE_ALL_OTHERS = 500;

  private final String policy;

  SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    URI login = URI.create(issuer);
    this.policy =
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
            "base-uri 'none'");
  }

  void register(@Observes Filters filters) {
    filters.register(this::send, BEFORE_ALL_OTHERS);
  }

  private void send(RoutingContext request) {
    HttpServerResponse answer = request.response();
    answer.putHeader("Content-Security-Policy", policy);
    answer.putHeader("X-Content-Type-Options", "nosniff");
    answer.putHeader("Referrer-Policy", "same-origin");
    answer.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    request.next();
  }
}
