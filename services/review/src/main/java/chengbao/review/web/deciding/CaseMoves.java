package chengbao.review.web.deciding;

import chengbao.door.problem.Problem;
import chengbao.review.ApproveReport;
import chengbao.review.ClaimCase;
import chengbao.review.EndorseReport;
import chengbao.review.ReleaseCase;
import chengbao.review.ReturnReport;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Moves of a case, for programs. Each wants `If-Match` with the revision that was read, and an
/// `Idempotency-Key`; each answers where the case stands then.
@Path("/api/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "moves")
@APIResponse(
    responseCode = "200",
    description = "Done; the new revision is the ETag",
    content =
        @Content(
            schema =
                @Schema(implementation = CaseStanding.class, example = OpenApiExamples.STANDING)))
@APIResponse(responseCode = "403", description = "took-part, endorsed-elsewhere, not-a-reviewer")
@APIResponse(responseCode = "404", description = "No such case at the reviewer's office")
@APIResponse(responseCode = "409", description = "The case is in a state that does not allow it")
@APIResponse(
    responseCode = "412",
    description = "Somebody was quicker: who, what and when",
    content =
        @Content(
            mediaType = Problem.MEDIA_TYPE,
            schema = @Schema(implementation = Problem.class, example = OpenApiExamples.STALE)))
@APIResponse(responseCode = "422", description = "What was written does not do")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class CaseMoves {
  private final MoveOnce moves;
  private final ClaimCase claimCase;
  private final ReleaseCase releaseCase;
  private final ReturnReport returnReport;
  private final EndorseReport endorseReport;
  private final ApproveReport approveReport;

  CaseMoves(
      MoveOnce moves,
      ClaimCase claimCase,
      ReleaseCase releaseCase,
      ReturnReport returnReport,
      EndorseReport endorseReport,
      ApproveReport approveReport) {
    this.moves = moves;
    this.claimCase = claimCase;
    this.releaseCase = releaseCase;
    this.returnReport = returnReport;
    this.endorseReport = endorseReport;
    this.approveReport = approveReport;
  }

  /// @param reasonCode may be left out when a comment that must be followed says it
  /// @param reason the same
  /// @param answerBy the first instant that is too late; never past the round's cut-off
  /// @param sections the parts that go back, by the block of their heading, `opening` or `head`;
  ///   the whole report when left out
  @Schema(name = "Return", example = OpenApiExamples.RETURN)
  public record ReturnAsked(
      @Nullable String reasonCode,
      @Nullable String reason,
      @Nullable Instant answerBy,
      @Nullable List<@NotNull String> sections) {

    ReturnReport.Grounds grounds() {
      return new ReturnReport.Grounds(
          reasonCode == null ? "" : reasonCode,
          reason == null ? "" : reason,
          answerBy,
          sections == null ? Set.of() : Set.copyOf(sections));
    }
  }

  @Schema(name = "Endorsement", example = OpenApiExamples.ENDORSEMENT)
  public record EndorsementAsked(@NotNull String opinion) {}

  @Schema(name = "Approval", example = OpenApiExamples.APPROVAL)
  public record ApprovalAsked(
      @Nullable String opinion, @Nullable List<@NotNull String> acceptedWaivers) {}

  @POST
  @Path("/claim")
  @RolesAllowed("reviewer")
  @Operation(summary = "Claim a waiting case (签收)")
  public Response claim(@PathParam("id") UUID id) {
    return moves.made((who, seen) -> claimCase.claim(who, new CaseId(id), seen));
  }

  @POST
  @Path("/release")
  @RolesAllowed("reviewer")
  @Operation(summary = "Put a claimed case back for colleagues (退回待签收)")
  public Response release(@PathParam("id") UUID id) {
    return moves.made((who, seen) -> releaseCase.release(who, new CaseId(id), seen));
  }

  @POST
  @Path("/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Send the report back to its unit (退回修改)")
  public Response returnToUnit(@PathParam("id") UUID id, @NotNull @Valid ReturnAsked asked) {
    return moves.made(
        asked,
        (who, seen) -> returnReport.returnToUnit(who, new CaseId(id), seen, asked.grounds()));
  }

  @POST
  @Path("/endorse")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Pass the report on to the next level (初审通过报下一级)")
  public Response endorse(@PathParam("id") UUID id, @NotNull @Valid EndorsementAsked asked) {
    return moves.made(
        asked, (who, seen) -> endorseReport.endorse(who, new CaseId(id), seen, asked.opinion()));
  }

  @POST
  @Path("/approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(
      summary = "Approve at the last level (审定，准予备案)",
      description = "Cannot be undone: a report to be disclosed is published at once.")
  public Response approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalAsked asked) {
    String opinion = asked.opinion() == null ? "" : asked.opinion();
    Set<String> accepted =
        asked.acceptedWaivers() == null ? Set.of() : Set.copyOf(asked.acceptedWaivers());
    return moves.made(
        asked, (who, seen) -> approveReport.approve(who, new CaseId(id), seen, opinion, accepted));
  }
}
