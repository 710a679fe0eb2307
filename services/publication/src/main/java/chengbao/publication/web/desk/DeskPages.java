package chengbao.publication.web.desk;

import chengbao.publication.WaitingEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.AtDesk;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The publisher's desk (信息公开审核): what waits, and one edition that waits.
@Path("/desk")
@RolesAllowed("publisher")
@RunOnVirtualThread
public class DeskPages {

  private final AtDesk atDesk;
  private final WaitingEditions waiting;
  private final DeskView view;

  DeskPages(AtDesk atDesk, WaitingEditions waiting, DeskView view) {
    this.atDesk = atDesk;
    this.waiting = waiting;
    this.view = view;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance desk() {
    return view.list(atDesk.publisher());
  }

  @GET
  @Path("/{report}/{number}")
  @Operation(hidden = true)
  public TemplateInstance edition(
      @PathParam("report") UUID report, @PathParam("number") int number) {
    Edition.Waiting edition =
        waiting
            .find(atDesk.publisher(), new ReportId(report), number)
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
    return view.edition(edition, DeskForm.EMPTY, List.of());
  }
}
