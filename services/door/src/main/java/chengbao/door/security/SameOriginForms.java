package chengbao.door.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses a form that another site sends with an officer's cookie (cross-site request forgery).
///
/// Browsers say with each form where it comes from (`Sec-Fetch-Site`, before that `Origin`), which
/// needs no token in the page: a form filled in for hours, in two tabs, or over an expired login is
/// still good. `/api` takes no cookies and is left alone, and so is Keycloak's own sign-out call.
@Singleton
public class SameOriginForms {
  private static final int AFTER_HEADERS = 490;
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN = Set.of("same-origin", "none");

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_HEADERS);
  }

  private void check(RoutingContext request) {
    if (READING.contains(request.request().method())
        || request.normalizedPath().startsWith("/api/")
        || request.normalizedPath().equals("/back-channel-sign-out")
        || comesFromHere(request.request())) {
      request.next();
    } else {
      request.response().setStatusCode(403).end("This form was sent by another site.");
    }
  }

  private static boolean comesFromHere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && sameHost(origin, request.authority() == null ? null : request.authority().toString());
  }

  private static boolean sameHost(String origin, @Nullable String host) {
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
