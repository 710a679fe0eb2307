package chengbao.publication.web.opendata;

import chengbao.publication.web.OpenData;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Says to browsers that pages of other sites may read what is open data: without a login, and only
/// reading.
class OpenToOthers {

  private static final List<String> PLACES =
      List.of("/api/editions", "/api/reports/*", "/data/*", "/feed.atom", "/sitemap.xml");

  /// A browser asks first when a program sends the tag it has.
  void stand(@Observes Router router) {
    PLACES.forEach(place ->
        router.route(HttpMethod.OPTIONS, place).order(-1_000).handler(OpenToOthers::allow));
  }

  private static void allow(RoutingContext request) {
    MultiMap headers = request.response().headers();
    headers.set("Access-Control-Allow-Origin", "*");
    headers.set("Access-Control-Allow-Methods", "GET, HEAD");
    headers.set("Access-Control-Allow-Headers", "If-None-Match");
    headers.set("Access-Control-Max-Age", "86400");
    request.response().setStatusCode(204).end();
  }

  @OpenData
  @ServerResponseFilter
  void open(ContainerResponseContext answer) {
    answer.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
    answer.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Link");
  }
}
