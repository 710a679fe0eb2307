package chengbao.submission.web.rounds;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.OpenRound;
import chengbao.submission.PrepareRound;
import chengbao.submission.ReadRound;
import chengbao.submission.RoundPlan;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.Seen;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Rounds that are being prepared, for programs of the office.
@Path("/api/rounds")
@Tag(name = "rounds")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class PlanResource {
  private final PrepareRound prepareRound;
  private final OpenRound openRound;
  private final ReadRound readRound;
  private final Callers callers;
  private final AnswerOnce answer;
  private final Versions versions;
  private final Clock clock;

  PlanResource(
      PrepareRound prepareRound,
      OpenRound openRound,
      ReadRound readRound,
      Callers callers,
      AnswerOnce answer,
      Versions versions,
      Clock clock) {
    this.prepareRound = prepareRound;
    this.openRound = openRound;
    this.readRound = readRound;
    this.callers = callers;
    this.answer = answer;
    this.versions = versions;
    this.clock = clock;
  }

  /// @param noticeNumber absent as long as there is none
  /// @param opens absent for now
  /// @param due the first instant that is too late
  /// @param publishBy the last day on which reports should become public
  /// @param units absent for every unit of the district that owes
  record Plan(
      @Nullable String title,
      @Nullable String noticeNumber,
      @Nullable String noticeText,
      @Nullable String copyTo,
      @NotNull Integer reportYear,
      @Nullable Instant opens,
      @NotNull Instant due,
      @Nullable LocalDate publishBy,
      @Nullable List<UUID> units) {
    RoundPlan plan(Instant now) {
      return new RoundPlan(
          new Task(
              text(title),
              text(noticeNumber),
              text(noticeText),
              reportYear,
              Task.Period.of(reportYear),
              text(copyTo)),
          new Timetable(opens == null ? now : opens, due, due, null, publishBy),
          null,
          Map.of(),
          units == null || units.isEmpty()
              ? RoundPlan.Owing.usual()
              : RoundPlan.Owing.named(units.stream().map(UnitId::new).toList()));
    }

    private static String text(@Nullable String sent) {
      return Objects.requireNonNullElse(sent, "").strip();
    }
  }

  @POST
  @Path("prepared")
  @Operation(summary = "Prepare a round; units do not see it until it is opened")
  public Response prepare(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "plan", value = RoundExamples.PLAN)))
          @NotNull
          Plan plan) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    return answer.once(
        plan,
        () -> {
          var round = prepareRound.prepare(caller, plan.plan(clock.instant()));
          return Response.created(URI.create("/api/rounds/" + round.id()))
              .tag(Versions.tag(round.version()))
              .entity(RoundBody.of(readRound.read(caller, round.id())))
              .build();
        });
  }

  @POST
  @Path("{id}/opening")
  @Operation(summary = "Open a prepared round, if nothing is in the way")
  public Response open(@PathParam("id") UUID id) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    var seen = versions.seen();
    return answer.once(
        new Seen(seen),
        () -> {
          Round round = openRound.open(caller, new RoundId(id), seen);
          return Response.ok(RoundBody.of(readRound.read(caller, round.id())))
              .tag(Versions.tag(round.version()))
              .build();
        });
  }
}
