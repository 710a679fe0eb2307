package chengbao.submission.web.overview;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Written;
import chengbao.submission.ExportOverview;
import chengbao.submission.ReadRoundJob;
import chengbao.submission.StopRoundJob;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.rounds.CampaignWords;
import chengbao.submission.web.rounds.RoundWords;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 后台办理 of a round: reminders to many and the overview taken out, with how far they are.
@Path("/rounds/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class RoundJobPages {
  private final ExportOverview exportOverview;
  private final StopRoundJob stopRoundJob;
  private final ReadRoundJob readRoundJob;
  private final RoundFiles files;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  RoundJobPages(
      ExportOverview exportOverview,
      StopRoundJob stopRoundJob,
      ReadRoundJob readRoundJob,
      RoundFiles files,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.exportOverview = exportOverview;
    this.stopRoundJob = stopRoundJob;
    this.readRoundJob = readRoundJob;
    this.files = files;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @POST
  @Path("exports")
  @Operation(hidden = true)
  public Response export(@PathParam("id") UUID id, @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    return once.once(
        command, "export " + id, () -> see(exportOverview.export(caller, new RoundId(id))));
  }

  @GET
  @Path("jobs")
  @Operation(hidden = true)
  public TemplateInstance list(@PathParam("id") UUID id) {
    return new RoundJobsPage(
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(words.of(RoundWords.class).overview(), "/rounds/" + id),
            new Crumb(words.of(CampaignWords.class).jobs(), null)),
        id.toString(),
        readRoundJob.list(callers.onPage(), new RoundId(id)).stream()
            .map(RoundJobsPage.Line::new)
            .toList());
  }

  @GET
  @Path("jobs/{job}")
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    var sheet = readRoundJob.read(callers.onPage(), new RoundId(id), job);
    return RoundJobPage.of(crumbs(sheet.round(), sheet.job()), sheet);
  }

  @POST
  @Path("jobs/{job}/cancel")
  @Operation(hidden = true)
  public Response stop(
      @PathParam("id") UUID id,
      @PathParam("job") UUID job,
      @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    return once.once(command, "cancel", () -> see(stopRoundJob.stop(caller, new RoundId(id), job)));
  }

  @GET
  @Path("jobs/{job}/overview.xlsx")
  @Produces(RoundFilesPages.XLSX)
  @Operation(hidden = true)
  public Response book(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    return file(
        files.book(readRoundJob.takenOut(callers.onPage(), new RoundId(id), job)),
        RoundFilesPages.XLSX,
        words.of(RoundWords.class).overview() + ".xlsx");
  }

  @GET
  @Path("jobs/{job}/overview.csv")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response csv(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    return file(
        files
            .csv(readRoundJob.takenOut(callers.onPage(), new RoundId(id), job))
            .getBytes(StandardCharsets.UTF_8),
        "text/csv; charset=utf-8",
        words.of(RoundWords.class).overview() + ".csv");
  }

  @GET
  @Path("jobs/{job}/circular.docx")
  @Produces(RoundFilesPages.DOCX)
  @Operation(hidden = true)
  public Response circular(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    return file(
        files.circular(readRoundJob.takenOut(callers.onPage(), new RoundId(id), job)),
        RoundFilesPages.DOCX,
        "通报.docx");
  }

  private List<Crumb> crumbs(Round round, RoundJob job) {
    var crumbs = new ArrayList<Crumb>();
    crumbs.add(new Crumb(words.now().rounds(), "/rounds"));
    crumbs.add(new Crumb(words.of(RoundWords.class).overview(), "/rounds/" + round.id()));
    crumbs.add(new Crumb(words.of(CampaignWords.class).jobs(), "/rounds/" + round.id() + "/jobs"));
    crumbs.add(
        new Crumb(
            switch (job.kind()) {
              case NUDGE -> words.of(CampaignWords.class).job_nudge();
              case EXPORT -> words.of(CampaignWords.class).job_export();
            },
            null));
    return crumbs;
  }

  static Response see(RoundJob job) {
    return Response.seeOther(URI.create("/rounds/" + job.round() + "/jobs/" + job.id())).build();
  }

  static Response file(byte[] bytes, String type, String name) {
    return Response.ok(bytes, type)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + Written.inAddress(name))
        .build();
  }
}
