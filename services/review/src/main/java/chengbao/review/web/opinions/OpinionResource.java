package chengbao.review.web.opinions;

import chengbao.door.AnswerOnce;
import chengbao.review.GiveOpinion;
import chengbao.review.domain.ActingAs;
import chengbao.review.web.AtDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 征求意见 for programs of the office that was asked.
@Path("/api/opinions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "opinions")
@APIResponse(responseCode = "200", description = "The request, answered or not")
@APIResponse(responseCode = "404", description = "No such request was put to the reviewer's office")
@APIResponse(responseCode = "409", description = "already-answered: by whom and when")
public class OpinionResource {
  private final AtDesk atDesk;
  private final AnswerOnce answerOnce;
  private final GiveOpinion giveOpinion;

  OpinionResource(AtDesk atDesk, AnswerOnce answerOnce, GiveOpinion giveOpinion) {
    this.atDesk = atDesk;
    this.answerOnce = answerOnce;
    this.giveOpinion = giveOpinion;
  }

  @Schema(name = "Opinion", example = "{\"opinion\": \"数据口径与统计局一致，没有意见。\"}")
  public record OpinionGiven(@NotNull String opinion) {}

  @GET
  @RolesAllowed("reviewer")
  @Operation(summary = "What the reviewer's office was asked, open ones first")
  public List<OpinionRequestSheet> asked() {
    return giveOpinion.list(atDesk.reviewer()).stream().map(OpinionRequestSheet::of).toList();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("reviewer")
  @Operation(summary = "One request, of the office that was asked")
  public OpinionRequestSheet read(@PathParam("id") UUID id) {
    return OpinionRequestSheet.of(giveOpinion.read(atDesk.reviewer(), id).request());
  }

  @POST
  @Path("/{id}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Say what the office thinks (答复征求意见); once")
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid OpinionGiven given) {
    ActingAs who = atDesk.reviewer();
    return answerOnce.once(
        given,
        () ->
            Response.ok(OpinionRequestSheet.of(giveOpinion.give(who, id, given.opinion())))
                .build());
  }
}
