package chengbao.submission.web;

import chengbao.door.SignedIn;
import chengbao.submission.HeldFact;
import chengbao.submission.HeldFacts;
import chengbao.submission.domain.PersonId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Events that could not be applied, for operators.
@Path("/api/held-events")
@Tag(name = "operation")
@RolesAllowed("operator")
@RunOnVirtualThread
public class HeldEventResource {
  private final HeldFacts held;
  private final SignedIn signedIn;

  HeldEventResource(HeldFacts held, SignedIn signedIn) {
    this.held = held;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(summary = "The events that wait")
  public List<HeldFact> open() {
    return held.open();
  }

  @POST
  @Path("{id}/release")
  @Operation(summary = "Apply a held event again, and those behind it")
  public HeldFacts.Release release(@PathParam("id") long id) {
    return held.release(id, PersonId.of(signedIn.person())).orElseThrow(NotFoundException::new);
  }
}
