package chengbao.submission.web.correcting;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.CorrectReport;
import chengbao.submission.GiveUpCorrection;
import chengbao.submission.NoteCorrection;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.ReportAnswers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Corrections of what is public (更正), for programs, beside [ReportResource].
@Path("/api/reports/{id}/correction")
@Tag(name = "reports")
@RolesAllowed("drafter")
@RunOnVirtualThread
public class CorrectionResource {
  static final String NOTE =
      """
      {"note": "更正第一部分合同协议审查件数：原为“41件”，应为“43件”；合计数不变。"}\
      """;
  static final String TERM =
      """
      {"wholeChain": true, "reason": "更正稿同样须经司法局初审"}\
      """;

  private final CorrectReport correctReport;
  private final NoteCorrection noteCorrection;
  private final GiveUpCorrection giveUp;
  private final ReportAnswers answers;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  CorrectionResource(
      CorrectReport correctReport,
      NoteCorrection noteCorrection,
      GiveUpCorrection giveUp,
      ReportAnswers answers,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.correctReport = correctReport;
    this.noteCorrection = noteCorrection;
    this.giveUp = giveUp;
    this.answers = answers;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  /// @param note 更正说明, which the public will read
  record Note(@Nullable String note) {}

  @POST
  @Operation(
      summary = "Begin to correct a report that is public",
      description =
          "The report is a draft again, with the text as it is public. What is public stays so until the portal"
              + " confirms the new edition.")
  public Response begin(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "note", value = NOTE)))
          @NotNull
          Note body) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    return once.once(
        body + " " + seen,
        () -> {
          correctReport.correct(
              caller, new ReportId(id), seen, Objects.requireNonNullElse(body.note(), ""));
          return answers.of(caller, new ReportId(id));
        });
  }

  @PUT
  @Operation(summary = "Word the note on the correction anew")
  public Response note(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "note", value = NOTE)))
          @NotNull
          Note body) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    noteCorrection.note(
        caller, new ReportId(id), seen, Objects.requireNonNullElse(body.note(), ""));
    return answers.of(caller, new ReportId(id));
  }

  @POST
  @Path("end")
  @Operation(summary = "Give up a correction that was never submitted")
  public Response end(@PathParam("id") UUID id) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    return once.once(
        "end " + seen,
        () -> {
          giveUp.giveUp(caller, new ReportId(id), seen);
          return answers.of(caller, new ReportId(id));
        });
  }
}
