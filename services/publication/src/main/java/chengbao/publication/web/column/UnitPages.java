package chengbao.publication.web.column;

import chengbao.look.Written;
import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Site;
import chengbao.publication.web.Costly;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.Readers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// A unit with all its years, and two of them side by side.
@Path("/units/{unit}")
@PermitAll
@InReadingRoom
@RunOnVirtualThread
public class UnitPages {

  private static final int MOST_YEARS = 100;

  private final PublicEditions editions;
  private final Readers readers;

  UnitPages(PublicEditions editions, Readers readers) {
    this.editions = editions;
    this.readers = readers;
  }

  @GET
  @Operation(hidden = true)
  public Response unit(@PathParam("unit") String unit) {
    Site site = readers.site();
    String address = address(unit);
    return readers.many(
        site,
        address,
        () -> {
          List<Line> lines = lines(unit);
          return new UnitPage(readers.around(site, address), organ(lines), lines, years(lines));
        });
  }

  /// Without two years that there are, the two latest are shown.
  @GET
  @Path("/compare")
  @Costly
  @Operation(hidden = true)
  public Response compare(
      @PathParam("unit") String unit,
      @QueryParam("earlier") @Nullable Integer earlier,
      @QueryParam("later") @Nullable Integer later) {
    Site site = readers.site();
    List<Line> lines = lines(unit);
    List<Integer> years = years(lines);
    if (years.size() < 2) {
      throw new NotFoundException();
    }
    int last = later != null && years.contains(later) ? later : years.getFirst();
    int first =
        earlier != null && earlier != last && years.contains(earlier)
            ? earlier
            : other(years, last);
    Line before = of(lines, Math.min(first, last));
    Line after = of(lines, Math.max(first, last));
    String address =
        address(unit) + "/compare?earlier=" + before.reportYear() + "&later=" + after.reportYear();
    return readers.many(site, address, () -> page(site, address, lines, before, after));
  }

  private ComparePage page(Site site, String address, List<Line> lines, Line before, Line after) {
    TwoYears both = TwoYears.of(edition(before), edition(after));
    return new ComparePage(
        readers.around(site, address),
        organ(lines),
        years(lines),
        before,
        after,
        both.rows(),
        both.figures());
  }

  private Edition.Numbered edition(Line line) {
    return editions.find(line.report(), line.number()).orElseThrow(NotFoundException::new);
  }

  private List<Line> lines(String unit) {
    List<Line> lines =
        editions.lines(new Wanted(null, null, null, unit, null, null, null), 0, MOST_YEARS).stream()
            .sorted(
                Comparator.comparing(Line::reportYear).thenComparing(Line::publishedAt).reversed())
            .toList();
    if (lines.isEmpty()) {
      throw new NotFoundException();
    }
    return lines;
  }

  private static List<Integer> years(List<Line> lines) {
    return lines.stream().map(Line::reportYear).distinct().toList();
  }

  private static int other(List<Integer> years, int year) {
    int place = years.indexOf(year);
    return years.get(place + 1 < years.size() ? place + 1 : place - 1);
  }

  private static Line of(List<Line> lines, int year) {
    Optional<Line> line = lines.stream().filter(one -> one.reportYear() == year).findFirst();
    return line.orElseThrow(NotFoundException::new);
  }

  private static Organ organ(List<Line> lines) {
    Line latest = lines.getFirst();
    return new Organ(latest.unit(), latest.unitName(), latest.unitKind());
  }

  private static String address(String unit) {
    return "/units/" + Written.inAddress(unit);
  }
}
