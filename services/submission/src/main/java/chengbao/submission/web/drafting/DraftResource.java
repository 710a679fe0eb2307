package chengbao.submission.web.drafting;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.AnswerReturn;
import chengbao.submission.ExplainFinding;
import chengbao.submission.OpenDocument;
import chengbao.submission.OpenDocument.Document;
import chengbao.submission.ReadDocument;
import chengbao.submission.SaveHead;
import chengbao.submission.SaveSection;
import chengbao.submission.StateDisclosure;
import chengbao.submission.WithholdPassage;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.SectionId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.ReportAnswers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// What a drafter changes in a report, for programs.
@Path("/api/reports/{id}")
@Tag(name = "drafts")
@RolesAllowed("drafter")
@RunOnVirtualThread
public class DraftResource {
  private final OpenDocument openDocument;
  private final ReadDocument readDocument;
  private final SaveHead saveHead;
  private final SaveSection saveSection;
  private final WithholdPassage withholdPassage;
  private final StateDisclosure stateDisclosure;
  private final ExplainFinding explainFinding;
  private final AnswerReturn answerReturn;
  private final ReportAnswers answers;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  DraftResource(
      OpenDocument openDocument,
      ReadDocument readDocument,
      SaveHead saveHead,
      SaveSection saveSection,
      WithholdPassage withholdPassage,
      StateDisclosure stateDisclosure,
      ExplainFinding explainFinding,
      AnswerReturn answerReturn,
      ReportAnswers answers,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.openDocument = openDocument;
    this.readDocument = readDocument;
    this.saveHead = saveHead;
    this.saveSection = saveSection;
    this.withholdPassage = withholdPassage;
    this.stateDisclosure = stateDisclosure;
    this.explainFinding = explainFinding;
    this.answerReturn = answerReturn;
    this.answers = answers;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  record Text(@Nullable String text) {
    String orEmpty() {
      return Objects.requireNonNullElse(text, "");
    }
  }

  /// What is filled may be sent back as it was read, but never otherwise.
  record Head(
      @Nullable String documentNumber,
      @Nullable String title,
      @Nullable String addressee,
      @Nullable String signatureUnit,
      @Nullable LocalDate signedOn) {
    SaveHead.Given given() {
      return new SaveHead.Given(documentNumber, title, addressee, signatureUnit, signedOn);
    }
  }

  record Withheld(@Nullable String reason) {}

  /// @param disclosure `active`, `on-request` or `none`
  record Stated(
      @Nullable String disclosure, @Nullable String reason, @Nullable Secrecy secrecyReview) {

    /// @param outcome `cleared`: there is nothing secret in it
    record Secrecy(@Nullable String reviewer, @Nullable String outcome) {}

    Disclosure asDisclosure() {
      return new Disclosure(
          Disclosure.Kind.of(Objects.requireNonNullElse(disclosure, ""))
              .orElseThrow(() -> new Refused(Refusal.DISCLOSURE_MISSING)),
          reason);
    }

    String reviewer() {
      if (secrecyReview == null || !SecrecyReview.CLEARED.equals(secrecyReview.outcome())) {
        throw new Refused(Refusal.SECRECY_REVIEW_MISSING);
      }
      return Objects.requireNonNullElse(secrecyReview.reviewer(), "");
    }
  }

  @PUT
  @Path("text")
  @Operation(summary = "Replace the text by a pasted one")
  public Response text(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "text", value = DraftExamples.TEXT)))
          @NotNull
          Text text) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    var brought = Uploads.opened(openDocument, new Document.Pasted(text.orEmpty()), null);
    readDocument.read(caller, new ReportId(id), seen, brought);
    return answers.of(caller, new ReportId(id));
  }

  @POST
  @Path("document")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Replace the text by an uploaded file",
      description =
          "Where something is hidden in it (changes nobody accepted, comments, hidden text) it is"
              + " refused as document-asks until `changes` says how to take it.")
  public Response document(
      @PathParam("id") UUID id,
      @Parameter(description = "accepted or rejected: what to do with changes in the file")
          @QueryParam("changes")
          @Nullable String changes,
      @RestForm("file") @Nullable FileUpload file) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var uploaded = Uploads.document(file);
    var seen = versions.seen();
    var brought = Uploads.opened(openDocument, uploaded, changes);
    return once.once(
        Uploads.fingerprint(uploaded) + " " + seen + " " + brought.changes(),
        () -> {
          readDocument.read(caller, new ReportId(id), seen, brought);
          return answers.of(caller, new ReportId(id));
        });
  }

  @PUT
  @Path("head")
  @Operation(
      summary = "Write the report's number (文号)",
      description =
          "Title, addressee, signature and date are filled from round and unit; sent otherwise than"
              + " they are filled they are refused as head-is-filled.")
  public Response head(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "head", value = DraftExamples.HEAD)))
          @NotNull
          Head head) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    saveHead.save(caller, new ReportId(id), versions.seen(), head.given());
    return answers.of(caller, new ReportId(id));
  }

  @PUT
  @Path("sections/{section}")
  @Operation(summary = "Save one section; If-Match is the section's version")
  public Response section(
      @PathParam("id") UUID id,
      @PathParam("section") UUID section,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "section", value = DraftExamples.SECTION)))
          @NotNull
          Text text) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    saveSection.save(
        caller, new ReportId(id), new SectionId(section), versions.seen(), text.orEmpty());
    return answers.of(caller, new ReportId(id));
  }

  @PUT
  @Path("withheld/{block}")
  @Operation(summary = "Mark a passage as not for the public, with the reason")
  public Response withhold(
      @PathParam("id") UUID id,
      @PathParam("block") String block,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "withheld", value = DraftExamples.WITHHELD)))
          @NotNull
          Withheld withheld) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    withholdPassage.withhold(
        caller,
        new ReportId(id),
        versions.seen(),
        block,
        Objects.requireNonNullElse(withheld.reason(), ""));
    return answers.of(caller, new ReportId(id));
  }

  @DELETE
  @Path("withheld/{block}")
  @Operation(summary = "Open a passage to the public again")
  public Response disclose(@PathParam("id") UUID id, @PathParam("block") String block) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    withholdPassage.withhold(caller, new ReportId(id), versions.seen(), block, null);
    return answers.of(caller, new ReportId(id));
  }

  @PUT
  @Path("disclosure")
  @Operation(summary = "State the disclosure and record the secrecy review")
  public Response disclosure(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "disclosure", value = DraftExamples.DISCLOSURE)))
          @NotNull
          Stated stated) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    stateDisclosure.state(
        caller, new ReportId(id), versions.seen(), stated.asDisclosure(), stated.reviewer());
    return answers.of(caller, new ReportId(id));
  }

  @PUT
  @Path("waivers/{finding}")
  @Operation(summary = "Explain a finding that stands")
  public Response waiver(
      @PathParam("id") UUID id,
      @PathParam("finding") String finding,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "waiver", value = DraftExamples.WAIVER)))
          @NotNull
          Text text) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    explainFinding.explain(caller, new ReportId(id), versions.seen(), finding, text.orEmpty());
    return answers.of(caller, new ReportId(id));
  }

  @PUT
  @Path("answer")
  @Operation(summary = "Answer the return; sent along with the next version")
  public Response answer(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "answer", value = DraftExamples.ANSWER)))
          @NotNull
          Text text) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    answerReturn.answer(caller, new ReportId(id), versions.seen(), text.orEmpty());
    return answers.of(caller, new ReportId(id));
  }
}
