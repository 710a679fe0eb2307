package chengbao.review.web;

import chengbao.calendar.WorkingDays;
import chengbao.review.ListCases;
import chengbao.review.ListCases.WorkList;
import chengbao.review.domain.CaseId;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The pages a reviewer reads: the work list of the office, and one case.
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CasePages {
  private final AtDesk atDesk;
  private final ListCases listCases;
  private final DeskPages desks;
  private final Neighbours neighbours;
  private final WorkingDays days;
  private final Clock clock;

  CasePages(
      AtDesk atDesk,
      ListCases listCases,
      DeskPages desks,
      Neighbours neighbours,
      WorkingDays days,
      Clock clock) {
    this.atDesk = atDesk;
    this.listCases = listCases;
    this.desks = desks;
    this.neighbours = neighbours;
    this.days = days;
    this.clock = clock;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance list(@BeanParam Asked asked) {
    WorkList list = listCases.list(atDesk.reviewer(), asked.wanted());
    String command = UUID.randomUUID().toString();
    Instant now = clock.instant();
    WorkListView page = new WorkListView(list, asked, command, neighbours.submission(), now);
    List<WorkListView.Row> rows =
        list.rows().stream()
            .map(row ->
                new WorkListView.Row(
                    row,
                    days.waited(row.line().staysSince(), now),
                    WorkListView.command(command, row.line())))
            .toList();
    return new WorkListPage(page, rows, page.tabs());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance desk(
      @PathParam("id") UUID id, @QueryParam("view") @DefaultValue("text") String view) {
    return desks.opened(new CaseId(id), view);
  }
}
