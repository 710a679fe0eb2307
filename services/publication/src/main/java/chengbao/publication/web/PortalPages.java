package chengbao.publication.web;

import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.domain.Site;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The pages of a site around the reports themselves: the first page, the list, verification.
@Path("/")
@PermitAll
@RunOnVirtualThread
public class PortalPages {

  private static final int LATEST = 10;

  private final PublicEditions editions;
  private final Readers readers;
  private final PortalSettings settings;

  PortalPages(PublicEditions editions, Readers readers, PortalSettings settings) {
    this.editions = editions;
    this.readers = readers;
    this.settings = settings;
  }

  @GET
  @Operation(hidden = true)
  public Response home(@Context Request conditions) {
    Site site = readers.site();
    List<Line> latest = editions.lines(Wanted.of(site.id()), 0, LATEST);
    var page =
        new HomePage(readers.around(site, "/"), latest, editions.years(site.id()), kinds(site));
    return Readers.answer(readers.page(200, page), conditions);
  }

  private List<HomePage.Kind> kinds(Site site) {
    List<Organ> organs = editions.organs(site.id());
    return Asked.KINDS.stream()
        .map(kind ->
            new HomePage.Kind(
                kind, organs.stream().filter(organ -> organ.kind().equals(kind)).toList()))
        .filter(kind -> !kind.organs().isEmpty())
        .toList();
  }

  @GET
  @Path("/reports")
  @Operation(hidden = true)
  public Response list(
      @QueryParam("year") @Nullable String year,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("q") @Nullable String words,
      @QueryParam("page") @Nullable String number,
      @Context Request conditions) {
    Site site = readers.site();
    Asked asked = Asked.of(year, unit, kind, words, number, settings.page());
    Wanted wanted = asked.wanted(site.id());
    var page =
        new ListPage(
            readers.around(site, asked.at(asked.page())),
            asked,
            editions.count(wanted),
            editions.lines(wanted, asked.skip(), asked.size()),
            editions.years(site.id()),
            editions.organs(site.id()));
    return Readers.answer(readers.page(200, page), conditions);
  }

  @GET
  @Path("/about")
  @Operation(hidden = true)
  public Response about(@Context Request conditions) {
    var page = new AboutPage(readers.around(readers.site(), "/about"));
    return Readers.answer(readers.page(200, page), conditions);
  }

  @GET
  @Path("/index/{number: .+}")
  @Operation(hidden = true)
  public Response byIndexNumber(@PathParam("number") String number, @Context Request conditions) {
    return editions
        .byIndexNumber(number)
        .map(report -> to("/reports/" + report))
        .orElseGet(() -> missing("/index/" + number, number, conditions));
  }

  private Response to(String place) {
    return Response.seeOther(URI.create(readers.display().keep(place))).build();
  }

  private Response missing(String address, String number, Request conditions) {
    var page = new MissingPage(readers.around(readers.site(), address), ReportText.shown(number));
    return Readers.answer(readers.page(404, page), conditions);
  }
}
