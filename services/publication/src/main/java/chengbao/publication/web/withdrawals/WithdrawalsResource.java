package chengbao.publication.web.withdrawals;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.publication.AnswerWithdrawal;
import chengbao.publication.AskWithdrawal;
import chengbao.publication.EditionAtHand;
import chengbao.publication.PublishedReports;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.Typed;
import chengbao.publication.web.elsewhere.TakenDownElsewhere;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Taking down (撤下) for programs: a unit's publisher asks, the oversight office answers. Both are
/// needed, and they are two persons.
@Path("/api/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"publisher", "administrator"})
@RunOnVirtualThread
@Tag(name = "withdrawals", description = "Taking down what is public; two persons")
public class WithdrawalsResource {

  private static final String REASON = "{\"edition\": 1, \"reason\": \"误公开第三方信息，更正后重新公开。\"}";

  private final PublishedReports reports;
  private final AskWithdrawal ask;
  private final AnswerWithdrawal answer;
  private final TakenDownAtDesk takenDown;
  private final AtDesk atDesk;
  private final AnswerOnce once;
  private final Versions versions;

  WithdrawalsResource(
      PublishedReports reports,
      AskWithdrawal ask,
      AnswerWithdrawal answer,
      TakenDownAtDesk takenDown,
      AtDesk atDesk,
      AnswerOnce once,
      Versions versions) {
    this.reports = reports;
    this.ask = ask;
    this.answer = answer;
    this.takenDown = takenDown;
    this.atDesk = atDesk;
    this.once = once;
    this.versions = versions;
  }

  /// Which edition, and why: what the notice says, or why it stays public.
  public record Wish(int edition, @Nullable String reason) {}

  /// Which edition is taken down.
  public record Confirmation(int edition) {}

  @GET
  @Operation(
      summary = "What may be taken down",
      description =
          "For a publisher what the unit has made public, for the oversight office what somebody"
              + " asked to have taken down.")
  public List<WithdrawalSheet> list() {
    Overseer overseer = atDesk.overseer();
    List<PublishedReports.Line> own =
        atDesk.isPublisher() ? reports.of(atDesk.publisher()) : List.of();
    return Stream.concat(reports.asked(overseer).stream(), own.stream())
        .distinct()
        .map(WithdrawalSheet::of)
        .toList();
  }

  @GET
  @Path("/elsewhere")
  @Operation(
      summary = "What was taken down here and another platform may still show",
      description =
          "Looked at each day until the page has gone or has none of the text. For a publisher those"
              + " of the unit, for the oversight office those of the district.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = TakenDownElsewhere[].class),
              examples = @ExampleObject(name = "one", value = TakenDownElsewhere.EXAMPLE)))
  public List<TakenDownElsewhere> elsewhere() {
    return takenDown.list();
  }

  @GET
  @Path("/{report}")
  @Operation(
      summary = "One public report, and whether somebody asked to have it taken down",
      description = "Carries the ETag that asking and answering want in If-Match.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = WithdrawalSheet.class),
              examples = @ExampleObject(name = "asked", value = WithdrawalSheet.EXAMPLE)))
  @APIResponse(responseCode = "404", description = "Not public, or none of this officer's")
  public Response read(@PathParam("report") UUID report) {
    PublishedReports.Line line =
        reports
            .find(new ReportId(report))
            .filter(this::isTheirs)
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
    return Response.ok(WithdrawalSheet.of(line))
        .tag(Versions.tag(line.edition().version()))
        .build();
  }

  private boolean isTheirs(PublishedReports.Line line) {
    Approval.Unit unit = line.edition().approval().unit();
    return atDesk.isPublisher() && atDesk.publisher().mayReleaseFor(unit)
        || atDesk.overseer().oversees(unit);
  }

  @POST
  @Path("/{report}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A unit's publisher asks to have a report taken down",
      description =
          "The public reads on until the office confirms. Needs Idempotency-Key, If-Match.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "a wish", value = REASON)))
  @APIResponse(responseCode = "204", description = "Asked")
  @APIResponse(responseCode = "409", description = "Asked already, or not public")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "422", description = "No reason")
  public Response ask(@PathParam("report") UUID report, @NotNull Wish wish) {
    EditionAtHand atHand = atHand(report, wish.edition());
    return once.done(wish, () -> ask.ask(atDesk.publisher(), atHand, Typed.of(wish.reason())));
  }

  @POST
  @Path("/{report}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The oversight office confirms; the report is taken down",
      description =
          "All editions answer 410 with the reason; the number is never used again. Who asked does"
              + " not confirm (403). Needs Idempotency-Key, If-Match.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "confirmed", value = "{\"edition\": 1}")))
  @APIResponse(responseCode = "204", description = "Taken down")
  @APIResponse(responseCode = "403", description = "Not the office, or the very person who asked")
  @APIResponse(responseCode = "409", description = "Nobody asked")
  public Response confirm(@PathParam("report") UUID report, @NotNull Confirmation confirmation) {
    EditionAtHand atHand = atHand(report, confirmation.edition());
    return once.done(confirmation, () -> answer.confirm(atDesk.overseer(), atHand));
  }

  @POST
  @Path("/{report}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The oversight office leaves the report public",
      description = "Needs Idempotency-Key, If-Match.")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "refused",
                      value = "{\"edition\": 1, \"reason\": \"请按更正办理。\"}")))
  @APIResponse(responseCode = "204", description = "Left public")
  @APIResponse(responseCode = "409", description = "Nobody asked")
  public Response decline(@PathParam("report") UUID report, @NotNull Wish wish) {
    EditionAtHand atHand = atHand(report, wish.edition());
    return once.done(
        wish, () -> answer.decline(atDesk.overseer(), atHand, Typed.of(wish.reason())));
  }

  private EditionAtHand atHand(UUID report, int edition) {
    return new EditionAtHand(new ReportId(report), edition, versions.seen());
  }
}
