package chengbao.review.web.worklist;

import chengbao.calendar.WorkingDays;
import chengbao.review.ListCases;
import chengbao.review.ListCases.WorkList;
import chengbao.review.web.AtDesk;
import chengbao.review.web.Neighbours;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The work list of the reviewer's office.
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class WorkListPages {
  private final AtDesk atDesk;
  private final ListCases listCases;
  private final Neighbours neighbours;
  private final WorkingDays days;
  private final Clock clock;

  WorkListPages(
      AtDesk atDesk, ListCases listCases, Neighbours neighbours, WorkingDays days, Clock clock) {
    this.atDesk = atDesk;
    this.listCases = listCases;
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
}
