package chengbao.submission.web;

import chengbao.door.SignedIn;
import chengbao.submission.HeldFacts;
import chengbao.submission.domain.PersonId;
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

/// The operator's page: what waits, and letting it go on. A release asked for twice finds nothing
/// the second time, so it needs no command of its own.
@Path("/held-events")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("operator")
@RunOnVirtualThread
public class HeldPages {
  private final HeldFacts held;
  private final SignedIn signedIn;

  HeldPages(HeldFacts held, SignedIn signedIn) {
    this.held = held;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@QueryParam("wentOn") @Nullable Integer wentOn) {
    return new HeldPage(held.open(), wentOn);
  }

  @POST
  @Path("{id}/release")
  @Operation(hidden = true)
  public Response release(@PathParam("id") long id) {
    var wentOn =
        held.release(id, PersonId.of(signedIn.person())).map(HeldFacts.Release::wentOn).orElse(0);
    return Response.seeOther(URI.create("/held-events?wentOn=" + wentOn)).build();
  }
}
