package chengbao.submission.web.overview;

import chengbao.door.AnswerOnce;
import chengbao.submission.ExportOverview;
import chengbao.submission.NudgeUnits;
import chengbao.submission.ReadRoundJob;
import chengbao.submission.StopRoundJob;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Work on many units of a round, for programs of the office.
@Path("/api/rounds/{id}")
@Tag(name = "rounds")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class RoundJobResource {
  private static final String REMINDERS =
      """
      {"units": ["019c6d00-0000-7000-8000-000000000001"],
       "text": "本年度报告尚未报送，请于2月28日17:30前完成签发并报送。"}\
      """;

  private final NudgeUnits nudgeUnits;
  private final ExportOverview exportOverview;
  private final StopRoundJob stopRoundJob;
  private final ReadRoundJob readRoundJob;
  private final RoundFiles files;
  private final Callers callers;
  private final AnswerOnce once;

  RoundJobResource(
      NudgeUnits nudgeUnits,
      ExportOverview exportOverview,
      StopRoundJob stopRoundJob,
      ReadRoundJob readRoundJob,
      RoundFiles files,
      Callers callers,
      AnswerOnce once) {
    this.nudgeUnits = nudgeUnits;
    this.exportOverview = exportOverview;
    this.stopRoundJob = stopRoundJob;
    this.readRoundJob = readRoundJob;
    this.files = files;
    this.callers = callers;
    this.once = once;
  }

  /// @param units those that have submitted already are left out
  record Reminders(@Nullable List<UUID> units, @Nullable String text) {}

  /// @param kind `nudge` or `export`
  /// @param state `running`, `finished` or `cancelled`
  /// @param total how many units it is about
  /// @param reminded how many have been reminded; 0 for an export
  /// @param submitted how many were left out, for they had submitted meanwhile
  record Body(
      UUID id,
      UUID round,
      String kind,
      String state,
      int total,
      int done,
      int reminded,
      int submitted,
      String by,
      Instant at,
      @Nullable Instant ended) {
    static Body of(ReadRoundJob.Sheet sheet) {
      var job = sheet.job();
      return new Body(
          job.id(),
          job.round().value(),
          job.kind().code(),
          job.state().code(),
          job.total(),
          job.done(),
          sheet.reminded(),
          sheet.submitted(),
          job.byName(),
          job.at(),
          job.ended());
    }
  }

  @POST
  @Path("reminders")
  @Operation(summary = "Remind units (催报); many are reminded in the background")
  public Response remind(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "reminders", value = REMINDERS)))
          @NotNull
          Reminders reminders) {
    var caller = caller();
    var units =
        Objects.requireNonNullElse(reminders.units(), List.<UUID>of()).stream()
            .map(UnitId::new)
            .toList();
    return once.once(
        reminders,
        () ->
            created(
                caller,
                nudgeUnits.nudge(
                    caller,
                    new RoundId(id),
                    units,
                    Objects.requireNonNullElse(reminders.text(), ""))));
  }

  @POST
  @Path("exports")
  @Operation(summary = "Take the overview out as it stands; its files are under the job")
  public Response export(@PathParam("id") UUID id) {
    var caller = caller();
    return once.once(null, () -> created(caller, exportOverview.export(caller, new RoundId(id))));
  }

  @GET
  @Path("jobs")
  @Operation(summary = "The newest jobs of a round")
  public List<Body> list(@PathParam("id") UUID id) {
    var caller = caller();
    return readRoundJob.list(caller, new RoundId(id)).stream()
        .map(job -> Body.of(readRoundJob.read(caller, job.round(), job.id())))
        .toList();
  }

  @GET
  @Path("jobs/{job}")
  @Operation(summary = "How far a job is, and what it did")
  public Body read(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    return Body.of(readRoundJob.read(caller(), new RoundId(id), job));
  }

  @POST
  @Path("jobs/{job}/cancel")
  @Operation(summary = "Stop a job; what is done stays done")
  public Response stop(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    var caller = caller();
    return once.once(
        null,
        () -> {
          stopRoundJob.stop(caller, new RoundId(id), job);
          return Response.ok(Body.of(readRoundJob.read(caller, new RoundId(id), job))).build();
        });
  }

  @GET
  @Path("jobs/{job}/overview.xlsx")
  @Produces(RoundFilesPages.XLSX)
  @Operation(summary = "What an export took out, as a table")
  public byte[] book(@PathParam("id") UUID id, @PathParam("job") UUID job) {
    return files.book(readRoundJob.takenOut(caller(), new RoundId(id), job));
  }

  private Response created(Caller caller, RoundJob job) {
    return Response.created(URI.create("/api/rounds/" + job.round() + "/jobs/" + job.id()))
        .entity(Body.of(readRoundJob.read(caller, job.round(), job.id())))
        .build();
  }

  private Caller caller() {
    return callers.as(OfficerFunction.ADMINISTRATOR);
  }
}
