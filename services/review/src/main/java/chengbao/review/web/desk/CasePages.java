package chengbao.review.web.desk;

import chengbao.review.domain.CaseId;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The desk of one case, to read.
@Path("/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CasePages {
  private final DeskPages desks;

  CasePages(DeskPages desks) {
    this.desks = desks;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance desk(
      @PathParam("id") UUID id, @QueryParam("view") @DefaultValue("text") String view) {
    return desks.opened(new CaseId(id), view);
  }
}
