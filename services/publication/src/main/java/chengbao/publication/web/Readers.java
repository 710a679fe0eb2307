package chengbao.publication.web;

import chengbao.look.Display;
import chengbao.publication.domain.Site;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/// The reader of this request: on which site, how they want to see it, and how they are answered. A
/// reader gets no cookie and is asked for none.
@RequestScoped
class Readers {

  private final Portals portals;
  private final RoutingContext request;

  Readers(Portals portals, RoutingContext request) {
    this.portals = portals;
    this.request = request;
  }

  Site site() {
    HostAndPort authority = request.request().authority();
    return portals.atHost(authority == null ? null : authority.host());
  }

  Display display() {
    return Display.of(parameter("lang"), parameter("mode"), parameter("contrast"));
  }

  /// What stands around a page.
  ///
  /// @param address the page's own, without the wishes for display
  Around around(Site site, String address) {
    return new Around(portals.portal(site), display(), address);
  }

  /// The page in the language of the reader, whatever an officer has chosen elsewhere on this host.
  Page page(int status, TemplateInstance page) {
    return Page.of(status, page.setLocale(display().language()).render());
  }

  /// The page, or word that the reader has it already. Caches ask each time, so that what is
  /// published, corrected or taken down is seen at once.
  static Response answer(Page page, Request conditions) {
    Response.ResponseBuilder same =
        page.status() == 200 ? conditions.evaluatePreconditions(page.tag()) : null;
    Response.ResponseBuilder answer =
        Objects.requireNonNullElseGet(
            same,
            () ->
                Response.status(page.status())
                    .entity(page.bytes())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                    .tag(page.tag()));
    return answer.cacheControl(askEachTime()).build();
  }

  static CacheControl askEachTime() {
    CacheControl control = new CacheControl();
    control.setNoTransform(false);
    control.setNoCache(true);
    return control;
  }

  private String parameter(String name) {
    String value = request.request().getParam(name);
    return value == null ? "" : value;
  }
}
