package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadReport;
import chengbao.submission.RecallReport;
import chengbao.submission.domain.Recall;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Submitted;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.Presses;
import chengbao.submission.web.Presses.Press;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 撤回 on a page.
@Path("/reports/{id}/recall")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class RecallPages {
  private final ReadReport readReport;
  private final RecallReport recallReport;
  private final Callers callers;
  private final Presses presses;
  private final PageWords words;

  RecallPages(
      ReadReport readReport,
      RecallReport recallReport,
      Callers callers,
      Presses presses,
      PageWords words) {
    this.readReport = readReport;
    this.recallReport = recallReport;
    this.callers = callers;
    this.presses = presses;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return page(id, "", List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response ask(
      @PathParam("id") UUID id,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command,
      @FormParam("reason") @Nullable String reason) {
    var caller = callers.onPage();
    var why = Objects.requireNonNullElse(reason, "");
    return presses.answer(
        new Press(command, version + " " + why, "/reports/" + id + "/recall"),
        () -> recallReport.recall(caller, new ReportId(id), version, why),
        _ -> "reason",
        problem -> page(id, why, List.of(problem)));
  }

  private RecallPage page(UUID id, String reason, List<Problem> problems) {
    var sheet = readReport.read(callers.onPage(), new ReportId(id));
    var report = sheet.report();
    Recall recall = report instanceof Submitted submitted ? submitted.recall() : null;
    return new RecallPage(
        id.toString(),
        report.cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(SigningWords.class).recall(), null)),
        ReportView.of(sheet).head().title(),
        Standing.of(sheet),
        report instanceof Submitted && (recall == null || !recall.isOpen()),
        holder(report),
        recall,
        reason,
        problems,
        UUID.randomUUID());
  }

  private static @Nullable String holder(Report report) {
    if (!(report instanceof Submitted submitted) || !submitted.position().claimed()) {
      return null;
    }
    var officer = submitted.position().officer();
    return officer == null ? submitted.position().level().officeName() : officer.name();
  }
}
