package chengbao.publication.web;

import chengbao.look.Display;
import chengbao.publication.documents.Upright;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import chengbao.publication.web.serving.Answers;
import chengbao.publication.web.serving.Page;
import chengbao.publication.web.serving.SitesAtHand;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/// The reader of this request: on which site, how they want to see it, and how they are answered. A
/// reader gets no cookie and is asked for none.
@RequestScoped
public class Readers {

  private final Portals portals;
  private final SitesAtHand sites;
  private final Answers answers;
  private final ObjectMapper json;
  private final RoutingContext request;
  private long since;

  Readers(
      Portals portals,
      SitesAtHand sites,
      Answers answers,
      ObjectMapper json,
      RoutingContext request) {
    this.json = json;
    this.portals = portals;
    this.sites = sites;
    this.answers = answers;
    this.request = request;
  }

  /// The site of the address that was asked for; from here on pages are as they stand now.
  public Site site() {
    since = answers.lookAround();
    HostAndPort authority = request.request().authority();
    return sites.at(authority == null ? null : authority.host());
  }

  /// The site that shows what was published under this name.
  public Site site(String id) {
    return sites.named(id);
  }

  /// How the address says the page is to be shown.
  public Display display() {
    return Display.of(parameter("lang"), parameter("mode"), parameter("contrast"));
  }

  /// What stands around a page.
  ///
  /// @param address the page's own, without the wishes for display
  public Around around(Site site, String address) {
    return new Around(portals.portal(site), display(), address);
  }

  /// The page in the language of the reader, whatever an officer has chosen elsewhere on this host.
  /// Whatever stands on it, nothing turns the direction of its writing.
  public Page page(int status, TemplateInstance page) {
    Display display = display();
    String html = Upright.of(page.setLocale(display.language()).render());
    return Page.of(status, display.traditional() ? TraditionalPage.of(html) : html);
  }

  /// A page that shows many reports or none; it is kept until one of them changes.
  public Response many(Site site, String address, Supplier<TemplateInstance> page) {
    return answers.many(asked(site, display().keep(address)), () -> page(200, page.get()));
  }

  /// Anything else that is made of many reports, such as a feed.
  ///
  /// @param type its media type
  public Response made(Site site, String address, String type, Supplier<String> text) {
    return answers.many(asked(site, address), () -> Page.of(200, type, text.get()));
  }

  /// The page of one report.
  ///
  /// @param madeOf everything the page depends on beside its address
  public Response one(
      Site site, String address, ReportId report, String madeOf, Supplier<Page> rendering) {
    return answers.one(asked(site, display().keep(address)), report, madeOf, rendering);
  }

  private Answers.Asked asked(Site site, String address) {
    return new Answers.Asked(request.request(), site, address, since);
  }

  /// A page that is not kept, for what it says depends on what was typed.
  public Response once(int status, TemplateInstance page) {
    return Answers.answer(request.request(), page(status, page));
  }

  /// Data for a program, made anew.
  ///
  /// @param link what the header Link says; empty for nothing
  public Response data(Object data, String link) {
    Page page = Page.of(200, "application/json;charset=UTF-8", written(data));
    Response answer = Answers.answer(request.request(), page);
    return link.isEmpty() ? answer : Response.fromResponse(answer).header("Link", link).build();
  }

  private String written(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String parameter(String name) {
    String value = request.request().getParam(name);
    return value == null ? "" : value;
  }
}
