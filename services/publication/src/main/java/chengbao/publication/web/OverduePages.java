package chengbao.publication.web;

import chengbao.publication.RepairOverdue;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The operators' line about reports that are due and not public.
@Path("/overdue")
@RolesAllowed("operator")
@RunOnVirtualThread
public class OverduePages {

  private final RepairOverdue repair;

  OverduePages(RepairOverdue repair) {
    this.repair = repair;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@QueryParam("tried") @Nullable String tried) {
    return new OverduePage(repair.overdue(), tried != null);
  }

  @POST
  @Operation(hidden = true)
  public Response again() {
    repair.repair(true);
    return Response.seeOther(URI.create("/overdue?tried=yes")).build();
  }
}
