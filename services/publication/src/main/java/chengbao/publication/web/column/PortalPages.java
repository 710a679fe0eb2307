package chengbao.publication.web.column;

import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.PublicRounds;
import chengbao.publication.domain.Site;
import chengbao.publication.web.Costly;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.PortalSettings;
import chengbao.publication.web.Readers;
import chengbao.publication.web.ReportText;
import chengbao.publication.web.UnitKinds;
import chengbao.publication.web.errors.MissingPage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The pages of a site around the reports themselves: the first page, the list, what is said about
/// the site, and the ways to a report by its numbers.
@Path("/")
@PermitAll
@InReadingRoom
@RunOnVirtualThread
public class PortalPages {

  private static final int LATEST = 10;
  private static final int MOST_UNITS = 120;

  private final PublicEditions editions;
  private final PublicRounds rounds;
  private final Readers readers;
  private final PortalSettings settings;

  PortalPages(
      PublicEditions editions, PublicRounds rounds, Readers readers, PortalSettings settings) {
    this.editions = editions;
    this.rounds = rounds;
    this.readers = readers;
    this.settings = settings;
  }

  @GET
  @Operation(hidden = true)
  public Response home() {
    Site site = readers.site();
    return readers.many(
        site,
        "/",
        () ->
            new HomePage(
                readers.around(site, "/"),
                editions.lines(Wanted.of(site.id()), 0, LATEST),
                editions.years(site.id()),
                kinds(site),
                rounds.ofSite(site.id())));
  }

  private List<HomePage.Kind> kinds(Site site) {
    return UnitKinds.ALL.stream()
        .map(kind -> new HomePage.Kind(kind, editions.organs(site.id(), kind, MOST_UNITS)))
        .filter(kind -> !kind.organs().isEmpty())
        .toList();
  }

  @GET
  @Path("/reports")
  @Costly
  @Operation(hidden = true)
  public Response list(
      @QueryParam("year") @Nullable String year,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("q") @Nullable String words,
      @QueryParam("page") @Nullable String number) {
    Site site = readers.site();
    Asked asked = Asked.of(year, unit, kind, words, number, settings.page());
    return asked.words().isEmpty()
        ? readers.many(site, asked.at(asked.page()), () -> list(site, asked))
        : readers.once(200, list(site, asked));
  }

  private ListPage list(Site site, Asked asked) {
    Wanted wanted = asked.wanted(site.id());
    List<Organ> organs = editions.organs(site.id(), null, MOST_UNITS + 1);
    return new ListPage(
        readers.around(site, asked.at(asked.page())),
        asked,
        editions.count(wanted),
        editions.lines(wanted, asked.skip(), asked.size()),
        editions.years(site.id()),
        organs.size() > MOST_UNITS ? List.of() : organs);
  }

  @GET
  @Path("/about")
  @Operation(hidden = true)
  public Response about() {
    Site site = readers.site();
    return readers.many(site, "/about", () -> new AboutPage(readers.around(site, "/about")));
  }

  @GET
  @Path("/accessibility")
  @Operation(hidden = true)
  public Response accessibility() {
    Site site = readers.site();
    String address = "/accessibility";
    return readers.many(site, address, () -> new AccessibilityPage(readers.around(site, address)));
  }

  @GET
  @Path("/sitemap")
  @Operation(hidden = true)
  public Response siteMap() {
    Site site = readers.site();
    return readers.many(
        site,
        "/sitemap",
        () ->
            new SiteMapPage(
                readers.around(site, "/sitemap"), editions.years(site.id()), kinds(site)));
  }

  @GET
  @Path("/index/{number: .+}")
  @Operation(hidden = true)
  public Response byIndexNumber(@PathParam("number") String number) {
    return editions
        .byIndexNumber(number)
        .map(report -> to("/reports/" + report))
        .orElseGet(() -> missing("/index/" + number, number));
  }

  private Response to(String place) {
    return Response.seeOther(URI.create(readers.display().keep(place))).build();
  }

  private Response missing(String address, String number) {
    return readers.once(
        404, new MissingPage(readers.around(readers.site(), address), ReportText.shown(number)));
  }
}
