package chengbao.submission.web.signing;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.GiveClearance;
import chengbao.submission.RecallReport;
import chengbao.submission.ReceiveFile;
import chengbao.submission.RegisterPaperSignature;
import chengbao.submission.SubmitSealed;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.FileAnswers;
import chengbao.submission.web.ReportAnswers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// The steps between the draft and the submission, for programs, beside [ReportResource].
@Path("/api/reports/{id}")
@Tag(name = "reports")
@RunOnVirtualThread
public class SigningResource {
  private final GiveClearance giveClearance;
  private final RegisterPaperSignature registerPaperSignature;
  private final SubmitSealed submitSealed;
  private final RecallReport recallReport;
  private final ReceiveFile receiveFile;
  private final ReportAnswers answers;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  SigningResource(
      GiveClearance giveClearance,
      RegisterPaperSignature registerPaperSignature,
      SubmitSealed submitSealed,
      RecallReport recallReport,
      ReceiveFile receiveFile,
      ReportAnswers answers,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.giveClearance = giveClearance;
    this.registerPaperSignature = registerPaperSignature;
    this.submitSealed = submitSealed;
    this.recallReport = recallReport;
    this.receiveFile = receiveFile;
    this.answers = answers;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  /// @param opinion absent for 同意
  /// @param minutes 会议纪要号, needed at a collective discussion
  record Opinion(@Nullable String opinion, @Nullable String minutes) {}

  @POST
  @Path("clearance")
  @Authenticated
  @Operation(summary = "Let the version pass at its present step of the unit's own chain")
  public Response clear(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "clearance", value = SigningExamples.CLEARANCE)))
          @NotNull
          Opinion opinion) {
    var caller = callers.reading();
    var seen = versions.seen();
    return once.once(
        opinion + " " + seen,
        () -> {
          giveClearance.clear(
              caller,
              new ReportId(id),
              seen,
              new GiveClearance.Opinion(
                  Objects.requireNonNullElse(opinion.opinion(), ""), opinion.minutes()));
          return answers.of(caller, new ReportId(id));
        });
  }

  record Recall(@Nullable String reason) {}

  @POST
  @Path("recall")
  @RolesAllowed("drafter")
  @Operation(
      summary = "Ask for a submitted report back",
      description = "Review answers: by itself as long as nobody has claimed the report.")
  public Response recall(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "recall", value = SigningExamples.RECALL)))
          @NotNull
          Recall recall) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    return once.once(
        recall + " " + seen,
        () -> {
          recallReport.recall(
              caller, new ReportId(id), seen, Objects.requireNonNullElse(recall.reason(), ""));
          return answers.of(caller, new ReportId(id));
        });
  }

  @POST
  @Path("paper-signature")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Authenticated
  @Operation(
      summary = "Put a signature on paper on the record",
      description =
          "`signer` is the id of a signatory of the unit, `signedOn` the day on the sheet, such as 2026-02-11, `file` its"
              + " scan: PDF, JPEG or PNG, at most 20 MB. Not by whoever drafted the text.")
  public Response register(
      @PathParam("id") UUID id,
      @RestForm("signer") @Nullable String signer,
      @RestForm("signedOn") @Nullable String signedOn,
      @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.reading();
    var seen = versions.seen();
    var sheet = PaperForms.sheet(signer, signedOn, FileAnswers.received(receiveFile, file));
    return once.once(
        seen + " " + signer + " " + signedOn + " " + sheet.scan().hash().value(),
        () -> {
          registerPaperSignature.register(caller, new ReportId(id), seen, sheet);
          return answers.of(caller, new ReportId(id));
        });
  }

  @POST
  @Path("sealed-submission")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed("drafter")
  @Operation(
      summary = "Submit with the sealed scan, in a round that wants the unit's seal",
      description = "`file` is the scan: PDF, JPEG or PNG, at most 20 MB.")
  public Response submit(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    var scan = FileAnswers.received(receiveFile, file);
    return once.once(
        seen + " " + scan.hash().value(),
        () -> {
          submitSealed.submit(caller, new ReportId(id), seen, scan);
          return answers.of(caller, new ReportId(id));
        });
  }
}
