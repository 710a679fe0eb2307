package chengbao.submission.web.reports;

import chengbao.door.AnswerOnce;
import chengbao.submission.BeginReport;
import chengbao.submission.ListObligations;
import chengbao.submission.ReadNudges;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Callers;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The first page after signing in.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskPages {
  private final ListObligations listObligations;
  private final ReadNudges readNudges;
  private final BeginReport beginReport;
  private final Callers callers;
  private final AnswerOnce once;
  private final Bar bar;
  private final Clock clock;

  DeskPages(
      ListObligations listObligations,
      ReadNudges readNudges,
      BeginReport beginReport,
      Callers callers,
      AnswerOnce once,
      Bar bar,
      Clock clock) {
    this.listObligations = listObligations;
    this.readNudges = readNudges;
    this.beginReport = beginReport;
    this.callers = callers;
    this.once = once;
    this.bar = bar;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance desk() {
    var drafter = bar.has(OfficerFunction.DRAFTER);
    var signatory = bar.has(OfficerFunction.SIGNATORY);
    var now = clock.instant();
    var lines =
        listObligations.list(callers.onPage()).stream()
            .map(line -> DeskPage.Line.of(line, now, drafter, signatory))
            .collect(Collectors.partitioningBy(DeskPage.Line::mine));
    return new DeskPage(
        lines.getOrDefault(true, List.of()),
        lines.getOrDefault(false, List.of()),
        readNudges.read(callers.onPage()),
        bar.oversees());
  }

  @POST
  @Path("reports")
  @RolesAllowed("drafter")
  @Operation(hidden = true)
  public Response begin(
      @FormParam("round") UUID round, @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    try {
      return once.once(
          command,
          round,
          () -> {
            var draft = beginReport.begin(caller, new RoundId(round));
            return Response.seeOther(URI.create("/reports/" + draft.cover().id() + "/import"))
                .build();
          });
    } catch (Refused refused) {
      if (refused.refusal() == Refusal.REPORT_BEGUN_ALREADY) {
        return Response.seeOther(URI.create("/reports/" + refused.parameters().get("report")))
            .build();
      }
      throw refused;
    }
  }
}
