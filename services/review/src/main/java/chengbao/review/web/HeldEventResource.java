package chengbao.review.web;

import chengbao.door.SignedIn;
import chengbao.review.HeldEvents;
import chengbao.review.HeldEvents.Held;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Events that wait for an operator, for programs.
@Path("/api/held-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "operators")
public class HeldEventResource {
  private final HeldEvents heldEvents;
  private final SignedIn signedIn;

  HeldEventResource(HeldEvents heldEvents, SignedIn signedIn) {
    this.heldEvents = heldEvents;
    this.signedIn = signedIn;
  }

  @GET
  @RolesAllowed("operator")
  @Operation(summary = "All events that wait, by topic, report and number")
  @APIResponse(
      responseCode = "200",
      description = "Never what an event says, only what it is",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = Held.class,
                      example = OpenApiExamples.HELD)))
  public List<Held> open() {
    return heldEvents.open();
  }

  @POST
  @Path("/{id}/release")
  @RolesAllowed("operator")
  @Operation(
      summary = "Apply a held event again, and those behind it",
      description = "Safe to send twice: an event that was applied waits no longer (404).")
  public HeldEvents.Release release(@PathParam("id") long id) {
    return heldEvents.release(id, signedIn.person()).orElseThrow(NotFoundException::new);
  }
}
