package chengbao.publication.web.opendata;

import chengbao.look.Written;
import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.domain.Site;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.OpenData;
import chengbao.publication.web.Portals;
import chengbao.publication.web.Readers;
import chengbao.publication.web.column.Asked;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What is new on a site, for programs that follow it, and what there is, for search engines.
@Path("/")
@PermitAll
@OpenData
@InReadingRoom
@RunOnVirtualThread
@Tag(name = "editions")
public class FeedPages {

  private static final int LATEST = 50;
  private static final int LONGEST_BRANCH = 40;
  private static final List<String> AROUND =
      List.of("/", "/reports", "/about", "/sitemap", "/accessibility");

  private final PublicEditions editions;
  private final Portals portals;
  private final Readers readers;

  FeedPages(PublicEditions editions, Portals portals, Readers readers) {
    this.editions = editions;
    this.portals = portals;
    this.readers = readers;
  }

  @GET
  @Path("feed.atom")
  @Operation(
      summary = "The latest fifty reports as Atom, of all units, of one, of a kind or of a branch")
  @APIResponse(responseCode = "200", description = "application/atom+xml, with a strong ETag")
  @APIResponse(responseCode = "304", description = "The sender has it already")
  public Response feed(
      @Parameter(description = "id of a unit") @QueryParam("unit") @Nullable String unit,
      @Parameter(description = "kind of unit", example = "sub-district") @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "条线 of bureaus", example = "司法局") @QueryParam("branch")
          @Nullable String branch) {
    Site site = readers.site();
    Asked asked = Asked.of(null, unit, kind, null, null, LATEST);
    String plain = asked.at(1).replaceFirst("^/reports", "/feed.atom");
    String only = branch == null || branch.isBlank() ? null : shortened(branch.strip());
    String address =
        only == null
            ? plain
            : plain + (plain.contains("?") ? "&" : "?") + "branch=" + Written.inAddress(only);
    Wanted wanted = asked.wanted(site.id()).ofBranch(only);
    return readers.made(site, address, Feed.TYPE, () -> feed(site, address, wanted));
  }

  private static String shortened(String branch) {
    return branch.substring(0, Math.min(LONGEST_BRANCH, branch.length()));
  }

  private String feed(Site site, String address, Wanted wanted) {
    var portal = portals.portal(site);
    return Feed.of(
        portal.base(),
        address,
        portal.name() + " " + portal.column().name(),
        portal.foot().host(),
        editions.lines(wanted, 0, LATEST));
  }

  @GET
  @Path("sitemap.xml")
  @Operation(hidden = true)
  public Response siteMap(@QueryParam("file") @DefaultValue("0") int file) {
    Site site = readers.site();
    int asked = Math.clamp(file, 0, 1_000);
    String address = asked == 0 ? "/sitemap.xml" : "/sitemap.xml?file=" + asked;
    return readers.made(site, address, PlacesForEngines.TYPE, () -> places(site, asked));
  }

  private String places(Site site, int file) {
    String base = portals.base(site);
    if (file > 0) {
      int skip = (file - 1) * PlacesForEngines.MOST;
      return PlacesForEngines.of(
          base, List.of(), editions.places(site.id(), skip, PlacesForEngines.MOST));
    }
    long all = editions.count(Wanted.of(site.id()));
    return all <= PlacesForEngines.MOST
        ? PlacesForEngines.of(base, AROUND, editions.places(site.id(), 0, PlacesForEngines.MOST))
        : PlacesForEngines.index(base, (int) Math.ceilDiv(all, PlacesForEngines.MOST));
  }

  @GET
  @Path("robots.txt")
  @Operation(hidden = true)
  public Response robots() {
    Site site = readers.site();
    String text =
        "User-agent: *\nDisallow: /desk\nDisallow: /data/\nSitemap: "
            + portals.base(site)
            + "/sitemap.xml\n";
    return readers.made(site, "/robots.txt", "text/plain;charset=UTF-8", () -> text);
  }
}
