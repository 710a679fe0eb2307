package chengbao.publication.web.serving;

import chengbao.publication.domain.Site;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/// A reader who comes by the former domain of a site is shown the way to the same page of the
/// present one (301), for ever.
@Singleton
class MovedSites {

  private static final int BEFORE_KEPT_PAGES = -100_001;
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final SitesAtHand sites;
  private final Config config;

  MovedSites(SitesAtHand sites, Config config) {
    this.sites = sites;
    this.config = config;
  }

  void stand(@Observes Router router) {
    router.route().order(BEFORE_KEPT_PAGES).handler(this::receive);
  }

  private void receive(RoutingContext context) {
    HostAndPort authority = context.request().authority();
    Optional<Site> site = sites.movedFrom(authority == null ? null : authority.host());
    if (site.isEmpty() || !READING.contains(context.request().method())) {
      context.next();
    } else {
      context
          .response()
          .setStatusCode(301)
          .putHeader(HttpHeaders.LOCATION, base(site.get()) + context.request().uri())
          .end();
    }
  }

  private String base(Site site) {
    return config
        .getOptionalValue("chengbao.portal.foot." + site.id() + ".base", String.class)
        .orElse("https://" + site.domain())
        .replaceAll("/+$", "");
  }
}
