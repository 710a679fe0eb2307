package chengbao.review.web.deciding;

import chengbao.review.DecideRecall;
import chengbao.review.DecideRecall.Answer;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.web.AtDesk;
import chengbao.review.web.MoveOnce;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// 申请退回, for programs: what a unit asks, and the reviewer's answer.
@Path("/api/cases/{id}/recall")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "moves")
public class RecallResource {
  private static final String ANSWER = "{\"granted\": false, \"reason\": \"审核意见今日送达，请按意见一并修改。\"}";
  private static final String ASKED =
      "{\"reportVersion\": 1, \"reason\": \"第三部分一处数字有误。\", \"by\": \"陈小满\", \"unitName\":"
          + " \"白鹭镇人民政府\", \"at\": \"2026-02-11T06:10:00Z\"}";

  private final AtDesk atDesk;
  private final MoveOnce moves;
  private final DecideRecall decideRecall;

  RecallResource(AtDesk atDesk, MoveOnce moves, DecideRecall decideRecall) {
    this.atDesk = atDesk;
    this.moves = moves;
    this.decideRecall = decideRecall;
  }

  /// @param reason must be there when it is not granted
  @Schema(name = "RecallAnswer", example = ANSWER)
  public record AnswerAsked(boolean granted, @Nullable String reason) {}

  /// @param by who asked
  @Schema(name = "RecallRequest", example = ASKED)
  public record Asked(int reportVersion, String reason, String by, String unitName, Instant at) {
    static Asked of(RecallRequest request) {
      return new Asked(
          request.number(), request.reason(), request.name(), request.unitName(), request.at());
    }
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(summary = "What the unit asks and nobody has answered yet (申请退回)")
  @APIResponse(responseCode = "200", description = "The request")
  @APIResponse(responseCode = "409", description = "recall-not-asked: nothing waits for an answer")
  public Asked asked(@PathParam("id") UUID id) {
    return decideRecall
        .asked(atDesk.reviewer(), new CaseId(id))
        .map(Asked::of)
        .orElseThrow(() -> new Refused(Refusal.RECALL_NOT_ASKED));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(
      summary = "Give the report back to the unit that asks for it, or keep it",
      description = "By whoever has claimed it. Given back, it does not count as a return.")
  @APIResponse(responseCode = "200", description = "Done; the new revision is the ETag")
  @APIResponse(responseCode = "409", description = "Nothing was asked, or the case is another's")
  @APIResponse(responseCode = "422", description = "Kept without a reason")
  public Response answer(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "answer", value = ANSWER)))
          @NotNull
          AnswerAsked asked) {
    var answer = new Answer(asked.granted(), Objects.requireNonNullElse(asked.reason(), ""));
    return moves.made(
        answer, (who, seen) -> decideRecall.decide(who, new CaseId(id), seen, answer));
  }
}
