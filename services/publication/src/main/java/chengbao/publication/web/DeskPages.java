package chengbao.publication.web;

import chengbao.door.Language;
import chengbao.door.problem.Refusals;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.look.Written;
import chengbao.publication.EditionAtHand;
import chengbao.publication.HoldEdition;
import chengbao.publication.ReleaseEdition;
import chengbao.publication.ScheduleEdition;
import chengbao.publication.WaitingEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.DeskEditionPage.Typed;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The publisher's desk (信息公开审核). A refusal shows the edition again, as it is now, with what was
/// typed.
@Path("/desk")
@RolesAllowed("publisher")
@RunOnVirtualThread
public class DeskPages {

  private final AtDesk atDesk;
  private final WaitingEditions waiting;
  private final ReleaseEdition release;
  private final ScheduleEdition schedule;
  private final HoldEdition hold;
  private final Refusals refusals;
  private final Language language;

  DeskPages(
      AtDesk atDesk,
      WaitingEditions waiting,
      ReleaseEdition release,
      ScheduleEdition schedule,
      HoldEdition hold,
      Refusals refusals,
      Language language) {
    this.atDesk = atDesk;
    this.waiting = waiting;
    this.release = release;
    this.schedule = schedule;
    this.hold = hold;
    this.refusals = refusals;
    this.language = language;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance desk() {
    return new DeskPage(
        waiting.of(atDesk.publisher()).stream()
            .map(edition -> DeskPage.Waiting.of(edition, language.locale()))
            .toList());
  }

  @GET
  @Path("/{report}/{number}")
  @Operation(hidden = true)
  public TemplateInstance edition(
      @PathParam("report") UUID report, @PathParam("number") int number) {
    return page(new ReportId(report), number, Typed.NOTHING, List.of());
  }

  @POST
  @Path("/{report}/{number}/release")
  @Operation(hidden = true)
  public Response release(
      @PathParam("report") UUID report,
      @PathParam("number") int number,
      @FormParam("version") long version,
      @FormParam("reason") @DefaultValue("") String reason) {
    EditionAtHand atHand = new EditionAtHand(new ReportId(report), number, version);
    return decide(
        atHand,
        new Typed("", reason),
        reason.isEmpty() ? "" : "reason",
        () -> release.release(atDesk.publisher(), atHand, reason));
  }

  @POST
  @Path("/{report}/{number}/schedule")
  @Operation(hidden = true)
  public Response schedule(
      @PathParam("report") UUID report,
      @PathParam("number") int number,
      @FormParam("version") long version,
      @FormParam("until") @DefaultValue("") String until) {
    EditionAtHand atHand = new EditionAtHand(new ReportId(report), number, version);
    return decide(
        atHand,
        new Typed(until, ""),
        "until",
        () -> schedule.schedule(atDesk.publisher(), atHand, instant(until)));
  }

  @POST
  @Path("/{report}/{number}/hold")
  @Operation(hidden = true)
  public Response hold(
      @PathParam("report") UUID report,
      @PathParam("number") int number,
      @FormParam("version") long version,
      @FormParam("reason") @DefaultValue("") String reason) {
    EditionAtHand atHand = new EditionAtHand(new ReportId(report), number, version);
    return decide(
        atHand,
        new Typed("", reason),
        "reason",
        () -> hold.hold(atDesk.publisher(), atHand, reason));
  }

  private Response decide(EditionAtHand atHand, Typed typed, String field, Runnable verb) {
    try {
      verb.run();
      return Response.seeOther(URI.create("/desk")).build();
    } catch (Refused refused) {
      if (waiting.find(atDesk.publisher(), atHand.report(), atHand.number()).isEmpty()) {
        throw refused;
      }
      String sentence = refusals.sentence(RefusedMapper.code(refused.refusal()), Map.of());
      return Response.status(RefusedMapper.status(refused.refusal()))
          .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
          .entity(
              page(
                  atHand.report(),
                  atHand.number(),
                  typed,
                  List.of(new Problem(field.isEmpty() ? null : field, sentence))))
          .build();
    }
  }

  private TemplateInstance page(ReportId report, int number, Typed typed, List<Problem> problems) {
    Edition.Waiting edition =
        waiting
            .find(atDesk.publisher(), report, number)
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
    DeskPage.Waiting shown = DeskPage.Waiting.of(edition, language.locale());
    return new DeskEditionPage(
        shown,
        List.of(new Crumb("", "/desk"), new Crumb(shown.organ(), null)),
        EditionPage.Proof.of(edition.approval()),
        ReportText.of(edition.approval().document().text().blocks()),
        typed,
        problems);
  }

  /// Day and time as a browser sends them are meant in the offices' time. Nothing, or no time at
  /// all, is a time that is past.
  private static Instant instant(String typed) {
    try {
      return LocalDateTime.parse(typed).atZone(Written.ZONE).toInstant();
    } catch (DateTimeParseException none) {
      throw new Refused(Refusal.TIME_IS_PAST);
    }
  }
}
