package chengbao.submission.web.told;

import chengbao.door.AnswerOnce;
import chengbao.submission.DeliverNotices;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// For operators: notices that were given up, and why.
@Path("/undelivered")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("operator")
@RunOnVirtualThread
public class UndeliveredPages {
  private final DeliverNotices deliverNotices;
  private final AnswerOnce once;

  UndeliveredPages(DeliverNotices deliverNotices, AnswerOnce once) {
    this.deliverNotices = deliverNotices;
    this.once = once;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    return new UndeliveredPage(deliverNotices.undelivered(), UUID.randomUUID());
  }

  @POST
  @Path("{id}/again")
  @Operation(hidden = true)
  public Response again(@PathParam("id") UUID id, @FormParam("command") @Nullable String command) {
    return once.once(
        command,
        id,
        () -> {
          if (!deliverNotices.tryAgain(id)) {
            throw new NotFoundException();
          }
          return Response.seeOther(URI.create("/undelivered")).build();
        });
  }
}
