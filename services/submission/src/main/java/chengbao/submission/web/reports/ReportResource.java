package chengbao.submission.web.reports;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.ledger.acts.Act;
import chengbao.submission.BeginReport;
import chengbao.submission.DeclineSignature;
import chengbao.submission.ListObligations;
import chengbao.submission.ReadRecord;
import chengbao.submission.RequestSignature;
import chengbao.submission.SignAndSubmit;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.ReportAnswers;
import chengbao.submission.web.Seen;
import chengbao.submission.web.rounds.RoundBody;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Reports for programs: begin, read, sign, submit. What changes a draft is in [DraftResource].
@Path("/api/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReportResource {
  private final BeginReport beginReport;
  private final RequestSignature requestSignature;
  private final DeclineSignature declineSignature;
  private final SignAndSubmit signAndSubmit;
  private final ListObligations listObligations;
  private final ReadRecord readRecord;
  private final ReportAnswers answers;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  ReportResource(
      BeginReport beginReport,
      RequestSignature requestSignature,
      DeclineSignature declineSignature,
      SignAndSubmit signAndSubmit,
      ListObligations listObligations,
      ReadRecord readRecord,
      ReportAnswers answers,
      Callers callers,
      AnswerOnce once,
      Versions versions) {
    this.beginReport = beginReport;
    this.requestSignature = requestSignature;
    this.declineSignature = declineSignature;
    this.signAndSubmit = signAndSubmit;
    this.listObligations = listObligations;
    this.readRecord = readRecord;
    this.answers = answers;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  record Begin(@NotNull UUID round) {}

  record Decline(@Nullable String reason) {}

  @GET
  @Authenticated
  @Operation(summary = "What the caller's units owe, and how far it is")
  public List<RoundBody.Obligation> list(@QueryParam("round") @Nullable UUID round) {
    return listObligations.list(callers.reading()).stream()
        .filter(line -> round == null || line.round().value().equals(round))
        .map(RoundBody.Obligation::of)
        .toList();
  }

  @POST
  @RolesAllowed("drafter")
  @Operation(summary = "Begin the unit's report for a round")
  public Response begin(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "begin", value = ReportExamples.BEGIN)))
          @NotNull
          @Valid
          Begin begin) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    return once.once(
        begin,
        () -> {
          var draft = beginReport.begin(caller, new RoundId(begin.round()));
          return answers.created(caller, draft.cover().id());
        });
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "A report of the caller's unit, with findings and current step")
  public Response read(@PathParam("id") UUID id) {
    return answers.of(callers.reading(), new ReportId(id));
  }

  @GET
  @Path("{id}/acts")
  @Authenticated
  @Operation(summary = "What was done to a report, oldest first")
  public List<Act> acts(@PathParam("id") UUID id) {
    return readRecord.read(callers.reading(), new ReportId(id));
  }

  @POST
  @Path("{id}/signature-request")
  @RolesAllowed("drafter")
  @Operation(summary = "Freeze the text and lay it before the signatory")
  public Response requestSignature(@PathParam("id") UUID id) {
    var caller = callers.as(OfficerFunction.DRAFTER);
    var seen = versions.seen();
    return once.once(
        new Seen(seen),
        () -> {
          requestSignature.request(caller, new ReportId(id), seen);
          return answers.of(caller, new ReportId(id));
        });
  }

  @POST
  @Path("{id}/decline")
  @Authenticated
  @Operation(
      summary = "Send it back to the drafter with a reason",
      description =
          "By the signatory; at a step of the unit's own chain by whoever is asked, or by a drafter.")
  public Response decline(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "decline", value = ReportExamples.DECLINE)))
          @NotNull
          Decline decline) {
    var caller = callers.reading();
    var seen = versions.seen();
    return once.once(
        decline + " " + seen,
        () -> {
          declineSignature.decline(
              caller, new ReportId(id), seen, Objects.requireNonNullElse(decline.reason(), ""));
          return answers.of(caller, new ReportId(id));
        });
  }

  @POST
  @Path("{id}/submission")
  @RolesAllowed("signatory")
  @Operation(summary = "Sign and submit in one")
  public Response submit(@PathParam("id") UUID id) {
    var caller = callers.as(OfficerFunction.SIGNATORY);
    var seen = versions.seen();
    return once.once(
        new Seen(seen),
        () -> {
          signAndSubmit.submit(caller, new ReportId(id), seen);
          return answers.of(caller, new ReportId(id));
        });
  }
}
