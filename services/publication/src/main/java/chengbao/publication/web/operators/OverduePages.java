package chengbao.publication.web.operators;

import chengbao.publication.RepairOverdue;
import chengbao.publication.domain.OuterLooks;
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
  private final OuterLooks looks;

  OverduePages(RepairOverdue repair, OuterLooks looks) {
    this.looks = looks;
    this.repair = repair;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@QueryParam("tried") @Nullable String tried) {
    return new OverduePage(
        repair.overdue(),
        tried != null,
        looks.troubles().stream().map(OverduePage.Trouble::of).toList());
  }

  @POST
  @Operation(hidden = true)
  public Response again() {
    repair.repair(true);
    return Response.seeOther(URI.create("/overdue?tried=yes")).build();
  }
}
