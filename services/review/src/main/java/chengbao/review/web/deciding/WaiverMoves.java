package chengbao.review.web.deciding;

import chengbao.review.JudgeWaivers;
import chengbao.review.domain.CaseId;
import chengbao.review.web.CaseStanding;
import chengbao.review.web.MoveOnce;
import chengbao.review.web.OpenApiExamples;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Whether an office accepts the unit's 情况说明, for programs.
@Path("/api/cases/{id}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "moves")
public class WaiverMoves {
  private final MoveOnce moves;
  private final JudgeWaivers judgeWaivers;

  WaiverMoves(MoveOnce moves, JudgeWaivers judgeWaivers) {
    this.moves = moves;
    this.judgeWaivers = judgeWaivers;
  }

  /// @param accepts finding to whether its 情况说明 is accepted
  @Schema(name = "WaiverJudgments", example = OpenApiExamples.WAIVERS)
  public record Asked(@NotNull Map<String, Boolean> accepts) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(
      summary = "Say which explanations the office accepts (对情况说明表态)",
      description =
          "Said again, the later word counts. What the office does not accept it cannot pass on.")
  @APIResponse(
      responseCode = "200",
      description = "Kept; the case stays where it is, so its revision does too",
      content =
          @Content(
              schema =
                  @Schema(implementation = CaseStanding.class, example = OpenApiExamples.STANDING)))
  @APIResponse(responseCode = "404", description = "No such case at the reviewer's office")
  @APIResponse(responseCode = "409", description = "The case is in a state that does not allow it")
  @APIResponse(responseCode = "412", description = "Somebody was quicker")
  @APIResponse(responseCode = "422", description = "No explanation of this version: waiver-unknown")
  public Response judge(@PathParam("id") UUID id, @NotNull @Valid Asked asked) {
    return moves.made(
        asked, (who, seen) -> judgeWaivers.judge(who, new CaseId(id), seen, asked.accepts()));
  }
}
