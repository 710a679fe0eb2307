package chengbao.submission.web.told;

import chengbao.submission.DeliverNotices;
import chengbao.submission.domain.notice.Deliveries.Undelivered;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Notices that were given up, for operators' programs.
@Path("/api/undelivered-notices")
@Tag(name = "operators")
@RolesAllowed("operator")
@RunOnVirtualThread
public class UndeliveredResource {
  private final DeliverNotices deliverNotices;

  UndeliveredResource(DeliverNotices deliverNotices) {
    this.deliverNotices = deliverNotices;
  }

  /// @param channel `mail` or `webhook`
  /// @param move absent for a digest
  record Body(
      UUID id,
      String officer,
      String channel,
      @Nullable String move,
      int attempts,
      String failure,
      Instant since) {
    static Body of(Undelivered line) {
      return new Body(
          line.id(),
          line.officer(),
          line.channel().code(),
          line.move(),
          line.attempts(),
          line.failure(),
          line.since());
    }
  }

  @GET
  @Operation(summary = "Notices that could not be delivered outside the list, the newest first")
  public List<Body> list() {
    return deliverNotices.undelivered().stream().map(Body::of).toList();
  }

  @POST
  @Path("{id}/again")
  @Operation(
      summary = "Try again from the beginning",
      description = "Safe to send twice: what is on its way already is not given up (404).")
  public void again(@PathParam("id") UUID id) {
    if (!deliverNotices.tryAgain(id)) {
      throw new NotFoundException();
    }
  }
}
