package chengbao.publication.web;

import chengbao.door.SignedIn;
import chengbao.publication.HeldEvents;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Events that wait for an operator, as a page.
@Path("/desk/held-events")
@RolesAllowed("operator")
@RunOnVirtualThread
public class OperatorPages {

  private final HeldEvents heldEvents;
  private final SignedIn signedIn;

  OperatorPages(HeldEvents heldEvents, SignedIn signedIn) {
    this.heldEvents = heldEvents;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance open() {
    return new HeldEventsPage(heldEvents.open());
  }

  /// Sent twice, the second finds nothing to do, and the page shows it.
  @POST
  @Path("/{id}/release")
  @Operation(hidden = true)
  public Response release(@PathParam("id") long id) {
    heldEvents.release(id, signedIn.person());
    return Response.seeOther(URI.create("/desk/held-events")).build();
  }
}
