package chengbao.review.web;

import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import chengbao.review.ListCases;
import chengbao.review.ListCases.WorkList;
import chengbao.review.domain.CaseId;
import chengbao.review.web.WorkListView.Chip;
import chengbao.review.web.WorkListView.Row;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The pages a reviewer reads: the work list of the office, and one case.
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CasePages {
  private final AtDesk atDesk;
  private final ListCases listCases;
  private final DeskPages desks;
  private final Neighbours neighbours;
  private final Clock clock;

  CasePages(
      AtDesk atDesk, ListCases listCases, DeskPages desks, Neighbours neighbours, Clock clock) {
    this.atDesk = atDesk;
    this.listCases = listCases;
    this.desks = desks;
    this.neighbours = neighbours;
    this.clock = clock;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance list(
      @QueryParam("state") @DefaultValue("waiting") String state,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("level") @DefaultValue("0") int level,
      @QueryParam("page") @DefaultValue("1") int page) {
    Wanted wanted = Asked.of(state, text, level, page);
    WorkList list = listCases.list(atDesk.reviewer(), wanted);
    Standing standing = wanted.standing();
    return new WorkListPage(
        new WorkListView(
            chips(list, standing),
            list.lines().stream().map(CasePages::row).toList(),
            list.counts().getOrDefault(Standing.WAITING, 0),
            standing == null ? "all" : Asked.code(standing),
            wanted.text(),
            wanted.level(),
            wanted.page(),
            list.more(),
            neighbours.submission(),
            clock.instant()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance desk(
      @PathParam("id") UUID id, @QueryParam("view") @DefaultValue("text") String view) {
    return desks.of(new CaseId(id), view);
  }

  private static List<Chip> chips(WorkList list, @Nullable Standing asked) {
    List<Chip> chips = new ArrayList<>();
    list.counts()
        .forEach((standing, count) ->
            chips.add(new Chip(Asked.code(standing), count, standing == asked)));
    int all = list.counts().values().stream().mapToInt(Integer::intValue).sum();
    chips.add(new Chip("all", all, asked == null));
    return chips;
  }

  private static Row row(CaseLine line) {
    return new Row(line, line.standing() == Standing.WAITING, UUID.randomUUID().toString());
  }
}
