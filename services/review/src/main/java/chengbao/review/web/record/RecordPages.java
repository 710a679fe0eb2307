package chengbao.review.web.record;

import chengbao.review.CaseActs;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.web.AtDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 办理记录 to take away: everything that was done to a report, by whom for whom, or by function and
/// unit only.
@Path("/cases/{id}")
@RunOnVirtualThread
public class RecordPages {
  private final AtDesk atDesk;
  private final ReadCase readCase;
  private final CaseActs acts;
  private final RecordPrints prints;
  private final Clock clock;

  RecordPages(AtDesk atDesk, ReadCase readCase, CaseActs acts, RecordPrints prints, Clock clock) {
    this.atDesk = atDesk;
    this.readCase = readCase;
    this.acts = acts;
    this.prints = prints;
    this.clock = clock;
  }

  /// @param names whether persons are named
  record Taken(
      String report,
      String unitName,
      String title,
      Instant takenAt,
      boolean names,
      List<ActSheet> acts) {}

  @GET
  @Path("/record.json")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response json(
      @PathParam("id") UUID id, @QueryParam("names") @DefaultValue("true") boolean names) {
    OnDesk desk = readCase.read(atDesk.reviewer(), new CaseId(id));
    CaseFile file = desk.found().file();
    Taken taken =
        new Taken(
            id.toString(),
            file.subject().unit().name(),
            file.sent().text().frozen().title(),
            clock.instant(),
            names,
            acts.of(file, desk.reader()).stream()
                .map(ActSheet::of)
                .map(act -> names ? act : act.nameless())
                .toList());
    return taken(Response.ok(taken), id, "json");
  }

  /// For the files.
  @GET
  @Path("/record.pdf")
  @Produces("application/pdf")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response pdf(
      @PathParam("id") UUID id, @QueryParam("names") @DefaultValue("true") boolean names) {
    OnDesk desk = readCase.read(atDesk.reviewer(), new CaseId(id));
    return taken(Response.ok(prints.of(desk, names)), id, "pdf");
  }

  private static Response taken(Response.ResponseBuilder file, UUID id, String ending) {
    return file.header(
            "Content-Disposition", "attachment; filename=\"record-" + id + "." + ending + "\"")
        .build();
  }
}
