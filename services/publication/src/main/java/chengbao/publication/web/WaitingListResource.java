package chengbao.publication.web;

import chengbao.door.Versions;
import chengbao.publication.WaitingEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What lies on the publisher's desk, for programs.
@Path("/api/desk/waiting")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("publisher")
@RunOnVirtualThread
@Tag(name = "desk", description = "The publisher's desk")
public class WaitingListResource {

  private final AtDesk atDesk;
  private final WaitingEditions waiting;

  WaitingListResource(AtDesk atDesk, WaitingEditions waiting) {
    this.atDesk = atDesk;
    this.waiting = waiting;
  }

  @GET
  @Operation(summary = "Editions that wait to become public, the longest waiting first")
  public List<WaitingSheet> list() {
    return waiting.of(atDesk.publisher()).stream().map(WaitingSheet::of).toList();
  }

  @GET
  @Path("/{report}/{number}")
  @Operation(
      summary = "One edition that waits",
      description = "Carries the ETag that deciding about it wants in If-Match.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = WaitingSheet.class),
              examples = @ExampleObject(name = "held", value = WaitingSheet.EXAMPLE)))
  @APIResponse(responseCode = "404", description = "Does not wait, or is none of this officer's")
  public Response read(@PathParam("report") UUID report, @PathParam("number") int number) {
    Edition.Waiting edition =
        waiting
            .find(atDesk.publisher(), new ReportId(report), number)
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
    return Response.ok(WaitingSheet.of(edition)).tag(Versions.tag(edition.version())).build();
  }
}
