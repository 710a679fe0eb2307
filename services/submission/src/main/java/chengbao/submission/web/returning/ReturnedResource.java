package chengbao.submission.web.returning;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.AnswerComment;
import chengbao.submission.OpenSection;
import chengbao.submission.ReadReport;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.returning.Turn;
import chengbao.submission.web.Callers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The comments of a return for programs: read, answer one, open a further part. The report's
/// version is what is compared.
@Path("/api/reports/{id}")
@Tag(name = "comments")
@RunOnVirtualThread
public class ReturnedResource {
  private final ReadReport readReport;
  private final AnswerComment answerComment;
  private final OpenSection openSection;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  ReturnedResource(
      ReadReport readReport,
      AnswerComment answerComment,
      OpenSection openSection,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.readReport = readReport;
    this.answerComment = answerComment;
    this.openSection = openSection;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  /// @param kind `changed` (已改) or `explained` (说明)
  record Answered(
      @NotNull @Pattern(regexp = "changed|explained") String kind, @Nullable String words) {}

  /// @param section the heading's block, `opening` or `head`
  /// @param reason one line
  record Opened(@NotNull String section, @Nullable String reason) {}

  @GET
  @Path("comments")
  @Authenticated
  @Operation(
      summary = "The comments of the last return, with the unit's answers",
      description = "As long as it is being answered, and while the answer is in review.")
  @APIResponse(
      responseCode = "200",
      description = "The report's version is the ETag",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "comments", value = ReturnedExamples.COMMENTS)))
  @APIResponse(responseCode = "409", description = "not-returned")
  public Response read(@PathParam("id") UUID id) {
    var sheet = readReport.read(callers.reading(), new ReportId(id));
    var returned = Turn.current(sheet.report());
    if (returned == null) {
      throw new Refused(Refusal.NOT_RETURNED);
    }
    return Response.ok(CommentsBody.of(returned))
        .tag(Versions.tag(sheet.report().cover().version()))
        .build();
  }

  @PUT
  @Path("comments/{comment}")
  @RolesAllowed("drafter")
  @Operation(summary = "Answer one comment: what was changed, or why nothing was")
  @APIResponse(responseCode = "404", description = "comment-unknown")
  @APIResponse(responseCode = "422", description = "comment-answer-missing")
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("comment") UUID comment,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "answer", value = ReturnedExamples.ANSWER)))
          @NotNull
          @Valid
          Answered answered) {
    var report =
        answerComment.answer(
            callers.as(OfficerFunction.DRAFTER),
            new ReportId(id),
            versions.seen(),
            comment,
            answered.kind().equals("changed"),
            Objects.requireNonNullElse(answered.words(), ""));
    return Response.ok(CommentsBody.of(report.returned()))
        .tag(Versions.tag(report.cover().version()))
        .build();
  }

  @POST
  @Path("open-sections")
  @RolesAllowed("drafter")
  @Operation(summary = "Open a part that had not come back, with one line of reason")
  @APIResponse(responseCode = "404", description = "section-unknown")
  @APIResponse(responseCode = "409", description = "section-open-already, not-returned")
  @APIResponse(responseCode = "422", description = "opening-reason-missing")
  public Response open(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "open", value = ReturnedExamples.OPEN)))
          @NotNull
          @Valid
          Opened opened) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    return once.once(
        opened + " " + seen,
        () -> {
          var report =
              openSection.open(
                  caller,
                  new ReportId(id),
                  seen,
                  opened.section(),
                  Objects.requireNonNullElse(opened.reason(), ""));
          return Response.ok(CommentsBody.of(report.returned()))
              .tag(Versions.tag(report.cover().version()))
              .build();
        });
  }
}
