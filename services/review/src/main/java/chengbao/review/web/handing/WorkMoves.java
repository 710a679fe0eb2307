package chengbao.review.web.handing;

import chengbao.review.AskOpinion;
import chengbao.review.AssignCase;
import chengbao.review.UndoEndorsement;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import chengbao.review.web.MoveOnce;
import chengbao.review.web.opinions.OpinionRequestSheet;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What can be done about a case beside deciding on it, for programs: assign it, take an
/// endorsement back, ask another office.
@Path("/api/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "moves")
@APIResponse(responseCode = "200", description = "Done")
@APIResponse(responseCode = "403", description = "took-part, endorsed-elsewhere, not-a-reviewer")
@APIResponse(responseCode = "404", description = "No such case at the reviewer's office")
@APIResponse(responseCode = "409", description = "The case is in a state that does not allow it")
@APIResponse(responseCode = "412", description = "Somebody was quicker: who, what and when")
@APIResponse(responseCode = "422", description = "What was written or chosen does not do")
public class WorkMoves {
  private final MoveOnce moves;
  private final AssignCase assignCase;
  private final UndoEndorsement undoEndorsement;
  private final AskOpinion askOpinion;

  WorkMoves(
      MoveOnce moves,
      AssignCase assignCase,
      UndoEndorsement undoEndorsement,
      AskOpinion askOpinion) {
    this.moves = moves;
    this.assignCase = assignCase;
    this.undoEndorsement = undoEndorsement;
    this.askOpinion = askOpinion;
  }

  /// @param officer person id of the colleague
  @Schema(name = "Assignment", example = "{\"officer\": \"019c6d00-0000-7000-8000-000000000313\"}")
  public record AssignmentAsked(@NotNull UUID officer) {}

  /// @param answerBy the day by which an answer is asked for, inclusive
  @Schema(
      name = "Question",
      example =
          "{\"office\": \"019c6d00-0000-7000-8000-000000000003\", \"question\": \"请就第三部分的数据口径提出意见。\","
              + " \"answerBy\": \"2026-03-02\"}")
  public record QuestionAsked(
      @NotNull UUID office, @NotNull String question, @NotNull LocalDate answerBy) {}

  @POST
  @Path("/assign")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Give a case to a colleague of the office (分办、转办)")
  public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignmentAsked asked) {
    return moves.made(
        asked,
        (who, seen) -> assignCase.assign(who, new CaseId(id), seen, new PersonId(asked.officer())));
  }

  @POST
  @Path("/undo-endorsement")
  @RolesAllowed("reviewer")
  @Operation(
      summary = "Take an endorsement back (撤回初审)",
      description = "Until somebody of the next level has opened the case.")
  public Response undo(@PathParam("id") UUID id) {
    return moves.made((who, seen) -> undoEndorsement.undo(who, new CaseId(id), seen));
  }

  @POST
  @Path("/ask")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Ask another office for its opinion (征求意见); the chain does not wait")
  public Response ask(@PathParam("id") UUID id, @NotNull @Valid QuestionAsked asked) {
    AskOpinion.Question question =
        new AskOpinion.Question(new UnitId(asked.office()), asked.question(), asked.answerBy());
    return moves.answered(
        asked,
        (who, seen) ->
            Response.ok(OpinionRequestSheet.of(askOpinion.ask(who, new CaseId(id), seen, question)))
                .build());
  }
}
