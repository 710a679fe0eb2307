package chengbao.door.operator;

import chengbao.door.SignedIn;
import chengbao.ledger.inbox.HeldEvents;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Events that wait for an operator, as a page.
@Path(HeldEventPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HeldEventPages {
  static final String ADDRESS = "/held-events";

  private final HeldEvents heldEvents;
  private final SignedIn signedIn;

  HeldEventPages(HeldEvents heldEvents, SignedIn signedIn) {
    this.heldEvents = heldEvents;
    this.signedIn = signedIn;
  }

  @GET
  @RolesAllowed("operator")
  @Operation(hidden = true)
  public TemplateInstance list(@QueryParam("released") @Nullable String released) {
    return new HeldEventsPage(heldEvents.open().stream().map(Held::of).toList(), released);
  }

  /// Sent twice it does no harm: an event that was applied waits no longer.
  @POST
  @Path("/{id}/release")
  @RolesAllowed("operator")
  @Operation(hidden = true)
  public Response release(@PathParam("id") long id) {
    boolean stillHeld =
        heldEvents.release(id, signedIn.person()).map(HeldEvents.Release::stillHeld).orElse(false);
    return Response.seeOther(
            URI.create(ADDRESS + "?released=" + (stillHeld ? "still-held" : "yes")))
        .build();
  }
}
