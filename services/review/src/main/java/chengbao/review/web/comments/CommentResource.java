package chengbao.review.web.comments;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.review.ChangeComment;
import chengbao.review.JudgeComment;
import chengbao.review.ReadComments;
import chengbao.review.ReadComments.OnCase;
import chengbao.review.RemoveComment;
import chengbao.review.WriteComment;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.comment.Comment;
import chengbao.review.web.AtDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Comments on passages (意见), for programs. Only the reviewer who has the case writes; `If-Match`
/// names the revision of the case for a new comment, and that of the comment afterwards.
@Path("/api/cases/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "comments")
@APIResponse(responseCode = "403", description = "comment-of-another, took-part, not-a-reviewer")
@APIResponse(responseCode = "404", description = "No such case or comment at the office")
@APIResponse(responseCode = "409", description = "Not claimed by the reviewer, or told already")
@APIResponse(responseCode = "412", description = "Changed since it was read")
@APIResponse(responseCode = "422", description = "What was written does not do")
public class CommentResource {
  private final AtDesk atDesk;
  private final AnswerOnce answerOnce;
  private final Versions versions;
  private final ReadComments readComments;
  private final WriteComment writeComment;
  private final ChangeComment changeComment;
  private final RemoveComment removeComment;
  private final JudgeComment judgeComment;

  CommentResource(
      AtDesk atDesk,
      AnswerOnce answerOnce,
      Versions versions,
      ReadComments readComments,
      WriteComment writeComment,
      ChangeComment changeComment,
      RemoveComment removeComment,
      JudgeComment judgeComment) {
    this.atDesk = atDesk;
    this.answerOnce = answerOnce;
    this.versions = versions;
    this.readComments = readComments;
    this.writeComment = writeComment;
    this.changeComment = changeComment;
    this.removeComment = removeComment;
    this.judgeComment = judgeComment;
  }

  @Schema(name = "Judgement", example = CommentExamples.JUDGEMENT)
  public record Judged(@NotNull Boolean resolved) {}

  @GET
  @RolesAllowed("reviewer")
  @Operation(
      summary = "The comments of a case, in the order of the text",
      description = "Those of the reader's office, and of others what went along with a decision.")
  @APIResponse(
      responseCode = "200",
      description = "The case's revision is the ETag",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = CommentSheet.class,
                      example = CommentExamples.LIST)))
  public Response list(@PathParam("id") UUID id) {
    OnCase onCase = readComments.read(atDesk.reviewer(), new CaseId(id));
    List<CommentSheet> sheets = onCase.placed().stream().map(CommentSheet::of).toList();
    return Response.ok(sheets).tag(Versions.tag(onCase.desk().found().file().revision())).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Note something on a passage, on the whole, or of a call (批注)")
  @APIResponse(responseCode = "201", description = "Written; its own revision is the ETag")
  public Response write(@PathParam("id") UUID id, @NotNull @Valid CommentAsked asked) {
    ActingAs who = atDesk.reviewer();
    long seen = versions.seen();
    CaseId report = new CaseId(id);
    return answerOnce.once(
        List.of(seen, asked),
        () -> {
          Comment written = writeComment.write(who, report, seen, asked.typed());
          return Response.created(URI.create("/api/cases/" + id + "/comments/" + written.id()))
              .entity(sheet(who, report, written.id()))
              .tag(Versions.tag(written.revision()))
              .build();
        });
  }

  @PUT
  @Path("/{comment}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Write an own comment anew, before the office has decided")
  @APIResponse(responseCode = "200", description = "Its new revision is the ETag")
  public Response change(
      @PathParam("id") UUID id,
      @PathParam("comment") UUID comment,
      @NotNull @Valid CommentAsked asked) {
    ActingAs who = atDesk.reviewer();
    CaseId report = new CaseId(id);
    return changed(
        who, report, changeComment.change(who, report, comment, versions.seen(), asked.typed()));
  }

  @DELETE
  @Path("/{comment}")
  @RolesAllowed("reviewer")
  @Operation(summary = "Take an own comment away, before the office has decided")
  @APIResponse(responseCode = "204", description = "Gone")
  public Response remove(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
    removeComment.remove(atDesk.reviewer(), new CaseId(id), comment, versions.seen());
    return Response.noContent().build();
  }

  @POST
  @Path("/{comment}/judgement")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(summary = "Find a comment resolved or not (已解决、未解决)")
  @APIResponse(responseCode = "200", description = "Its new revision is the ETag")
  public Response judge(
      @PathParam("id") UUID id, @PathParam("comment") UUID comment, @NotNull @Valid Judged judged) {
    ActingAs who = atDesk.reviewer();
    long seen = versions.seen();
    CaseId report = new CaseId(id);
    Supplier<Response> verb =
        () ->
            changed(who, report, judgeComment.judge(who, report, comment, seen, judged.resolved()));
    return answerOnce.once(List.of(seen, judged), verb);
  }

  private Response changed(ActingAs who, CaseId report, Comment comment) {
    return Response.ok(sheet(who, report, comment.id()))
        .tag(Versions.tag(comment.revision()))
        .build();
  }

  private CommentSheet sheet(ActingAs who, CaseId report, UUID comment) {
    return readComments.read(who, report).placed().stream()
        .filter(placed -> placed.comment().id().equals(comment))
        .map(CommentSheet::of)
        .findFirst()
        .orElseThrow();
  }
}
