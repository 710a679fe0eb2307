package chengbao.publication.web.opendata;

import chengbao.look.Written;
import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Place;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.EditionSheet;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.OpenData;
import chengbao.publication.web.Readers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Public editions for programs. Open to everybody; nothing here needs or takes a login.
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@OpenData
@InReadingRoom
@RunOnVirtualThread
@Tag(name = "editions", description = "What the public may read")
public class EditionsResource {

  private static final int PAGE = 100;
  private static final int LAST_PAGE = 10_000;

  private final PublicEditions editions;
  private final Readers readers;

  EditionsResource(PublicEditions editions, Readers readers) {
    this.editions = editions;
    this.readers = readers;
  }

  @GET
  @Path("/editions")
  @Operation(
      summary = "Current editions, the latest first",
      description =
          "A hundred a page, or fewer on request; the header Link names the next one, and does so as quickly for the last"
              + " page as for the first. Corrected and withdrawn editions"
              + " are not listed. Carries a strong ETag; with If-None-Match it answers 304.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = EditionList.class),
              examples = @ExampleObject(name = "one report", value = OpenApiExamples.LIST)))
  public Response list(
      @Parameter(description = "id of a report", example = OpenApiExamples.REPORT)
          @QueryParam("report")
          @Nullable UUID report,
      @Parameter(description = "report year", example = "2025") @QueryParam("year")
          @Nullable Integer year,
      @Parameter(description = "id of a unit") @QueryParam("unit") @Nullable String unit,
      @Parameter(description = "kind of unit", example = "sub-district") @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "条线 of bureaus", example = "司法局") @QueryParam("branch")
          @Nullable String branch,
      @Parameter(description = "id of a site, such as anlan") @QueryParam("site")
          @Nullable String site,
      @Parameter(description = "from 1") @QueryParam("page") @DefaultValue("1") int page,
      @Parameter(description = "editions on a page, a hundred at most")
          @QueryParam("size")
          @DefaultValue("100")
          int wish,
      @Parameter(description = "as the header Link of the page before says") @QueryParam("after")
          @Nullable String after) {
    Wanted wanted =
        new Wanted(
            site, report == null ? null : new ReportId(report), year, unit, kind, branch, null);
    int asked = Math.clamp(page, 1, LAST_PAGE);
    int size = Math.clamp(wish, 1, PAGE);
    List<Line> lines =
        Mark.of(after)
            .map(mark -> editions.linesAfter(wanted, mark.last(), size))
            .orElseGet(() -> editions.lines(wanted, (asked - 1) * size, size));
    EditionList list =
        new EditionList(
            lines.stream().map(EditionList.Entry::of).toList(),
            editions.count(wanted),
            asked,
            size);
    return readers.data(list, next(wanted, list, lines));
  }

  /// Where a reader of the whole list has come to: the last edition of a page.
  private record Mark(Place last) {

    static Optional<Mark> of(@Nullable String written) {
      String[] parts = written == null ? new String[0] : written.split("_", -1);
      try {
        return parts.length == 2
            ? Optional.of(
                new Mark(
                    new Place(new ReportId(UUID.fromString(parts[1])), Instant.parse(parts[0]))))
            : Optional.empty();
      } catch (IllegalArgumentException | DateTimeParseException noMark) {
        return Optional.empty();
      }
    }

    static String written(Line last) {
      return last.publishedAt() + "_" + last.report();
    }
  }

  /// The address of the page after this one (RFC 8288); empty for the last.
  private static String next(Wanted wanted, EditionList list, List<Line> lines) {
    if (lines.size() < list.pageSize()) {
      return "";
    }
    StringBuilder address = new StringBuilder("</api/editions?page=" + (list.page() + 1));
    parameter(address, "size", list.pageSize() == PAGE ? null : list.pageSize());
    parameter(address, "after", Mark.written(lines.getLast()));
    parameter(address, "report", wanted.report());
    parameter(address, "year", wanted.year());
    parameter(address, "unit", wanted.unit());
    parameter(address, "kind", wanted.kind());
    parameter(address, "branch", wanted.branch());
    parameter(address, "site", wanted.site());
    return address.append(">; rel=\"next\"").toString();
  }

  private static void parameter(StringBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.append('&').append(name).append('=').append(Written.inAddress(value.toString()));
    }
  }

  @GET
  @Path("/reports/{report}/editions/{number}")
  @Operation(
      summary = "One edition whole: text, hashes, index number, addresses",
      description =
          "Carries a strong ETag; with If-None-Match it answers 304. A withdrawn edition answers"
              + " 410 with what is left of it.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = EditionSheet.class),
              examples = @ExampleObject(name = "a town's report", value = OpenApiExamples.EDITION)))
  @APIResponse(responseCode = "304", description = "The sender has it already")
  @APIResponse(responseCode = "404", description = "The public knows no such edition")
  @APIResponse(responseCode = "410", description = "Taken down")
  public Response edition(
      @PathParam("report") UUID report,
      @PathParam("number") int number,
      @Context Request conditions) {
    Edition.Numbered edition =
        editions.find(new ReportId(report), number).orElseThrow(NotFoundException::new);
    EntityTag tag =
        new EntityTag(edition.approval().publicHash().value() + "-" + edition.version());
    Response.ResponseBuilder same = conditions.evaluatePreconditions(tag);
    int status = edition instanceof Edition.Gone ? 410 : 200;
    Response.ResponseBuilder answer =
        same != null ? same : Response.status(status).entity(EditionSheet.of(edition)).tag(tag);
    return answer.header("Cache-Control", "public, no-cache").build();
  }
}
