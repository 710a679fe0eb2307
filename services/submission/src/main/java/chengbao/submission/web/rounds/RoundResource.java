package chengbao.submission.web.rounds;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.ListRounds;
import chengbao.submission.OpenRound;
import chengbao.submission.ReadRound;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/// Rounds (年度报送任务) for programs.
@Path("/api/rounds")
@Tag(name = "rounds")
@RunOnVirtualThread
public class RoundResource {
  private final OpenRound openRound;
  private final ListRounds listRounds;
  private final ReadRound readRound;
  private final Callers callers;
  private final AnswerOnce answer;

  RoundResource(
      OpenRound openRound,
      ListRounds listRounds,
      ReadRound readRound,
      Callers callers,
      AnswerOnce answer) {
    this.openRound = openRound;
    this.listRounds = listRounds;
    this.readRound = readRound;
    this.callers = callers;
    this.answer = answer;
  }

  /// @param due the first instant that is too late
  /// @param units absent for every unit of the district that owes
  record Call(
      @Nullable String title,
      @Nullable String noticeNumber,
      @NotNull Integer reportYear,
      @NotNull Instant due,
      @Nullable List<UUID> units) {
    OpenRound.Call call() {
      return new OpenRound.Call(
          Objects.requireNonNullElse(title, ""),
          Objects.requireNonNullElse(noticeNumber, ""),
          reportYear,
          due,
          units == null ? List.of() : units.stream().map(UnitId::new).toList());
    }
  }

  @GET
  @Authenticated
  @Operation(summary = "The rounds of the caller's district, the newest first")
  public List<RoundBody.Line> list() {
    return listRounds.list(callers.reading()).stream().map(RoundBody.Line::of).toList();
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "A round with the obligations that the caller may see")
  public RoundBody read(@PathParam("id") UUID id) {
    return RoundBody.of(readRound.read(callers.reading(), new RoundId(id)));
  }

  @POST
  @RolesAllowed("administrator")
  @Operation(summary = "Open a round (an administrator of an oversight office)")
  public Response open(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "round", value = RoundExamples.ROUND)))
          @NotNull
          Call call) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    return answer.once(
        call,
        () -> {
          var round = openRound.open(caller, call.call());
          return Response.created(URI.create("/api/rounds/" + round.id()))
              .tag(Versions.tag(round.version()))
              .entity(RoundBody.of(readRound.read(caller, round.id())))
              .build();
        });
  }
}
