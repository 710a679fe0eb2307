package chengbao.door.operator;

import chengbao.door.SignedIn;
import chengbao.ledger.inbox.HeldEvents;
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

  /// What came of a release.
  ///
  /// @param wentOn how many events of the report were applied, in order
  /// @param stillHeld whether the released one could not be applied again
  public record Release(int wentOn, boolean stillHeld) {
    static Release of(HeldEvents.Release release) {
      return new Release(release.wentOn(), release.stillHeld());
    }
  }

  @GET
  @RolesAllowed("operator")
  @Operation(summary = "All events that wait, by topic, report and number")
  public List<Held> open() {
    return heldEvents.open().stream().map(Held::of).toList();
  }

  @POST
  @Path("/{id}/release")
  @RolesAllowed("operator")
  @Operation(
      summary = "Apply a held event again, and those behind it",
      description = "Safe to send twice: an event that was applied waits no longer (404).")
  public Release release(@PathParam("id") long id) {
    return heldEvents
        .release(id, signedIn.person())
        .map(Release::of)
        .orElseThrow(NotFoundException::new);
  }
}
