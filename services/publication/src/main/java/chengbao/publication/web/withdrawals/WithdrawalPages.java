package chengbao.publication.web.withdrawals;

import chengbao.door.AnswerOnce;
import chengbao.door.problem.Refusals;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.publication.AnswerWithdrawal;
import chengbao.publication.AskWithdrawal;
import chengbao.publication.EditionAtHand;
import chengbao.publication.PublishedReports;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.RefusedMapper;
import chengbao.publication.web.withdrawals.WithdrawalsPage.Line;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Taking down (撤下): a unit's publisher asks, the oversight office answers. Both acts are needed.
@Path("/desk/withdrawals")
@RolesAllowed({"publisher", "administrator"})
@RunOnVirtualThread
public class WithdrawalPages {

  private final AtDesk atDesk;
  private final PublishedReports reports;
  private final AskWithdrawal ask;
  private final AnswerWithdrawal answer;
  private final TakenDownAtDesk takenDown;
  private final AnswerOnce once;
  private final Refusals refusals;

  WithdrawalPages(
      AtDesk atDesk,
      PublishedReports reports,
      AskWithdrawal ask,
      AnswerWithdrawal answer,
      TakenDownAtDesk takenDown,
      AnswerOnce once,
      Refusals refusals) {
    this.takenDown = takenDown;
    this.once = once;
    this.atDesk = atDesk;
    this.reports = reports;
    this.ask = ask;
    this.answer = answer;
    this.refusals = refusals;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    Overseer overseer = atDesk.overseer();
    boolean publisher = atDesk.isPublisher();
    return new WithdrawalsPage(
        overseer.mayConfirm(),
        publisher,
        lines(reports.asked(overseer)),
        publisher ? lines(reports.of(atDesk.publisher())) : List.of(),
        takenDown.list(),
        UUID.randomUUID().toString());
  }

  @GET
  @Path("/{report}")
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("report") UUID report) {
    return page(new ReportId(report), "", List.of());
  }

  @POST
  @Path("/{report}/{verb: ask|confirm|decline}")
  @Operation(hidden = true)
  public Response decide(
      @PathParam("report") UUID report,
      @PathParam("verb") String verb,
      @FormParam("number") int number,
      @FormParam("version") long version,
      @FormParam("reason") @DefaultValue("") String reason,
      @FormParam("command") @Nullable String command) {
    EditionAtHand atHand = new EditionAtHand(new ReportId(report), number, version);
    try {
      return once.once(
          command,
          atHand + " " + reason,
          () -> {
            switch (verb) {
              case "ask" -> ask.ask(atDesk.publisher(), atHand, reason);
              case "confirm" -> answer.confirm(atDesk.overseer(), atHand);
              default -> answer.decline(atDesk.overseer(), atHand, reason);
            }
            return Response.seeOther(URI.create("/desk/withdrawals")).build();
          });
    } catch (Refused refused) {
      return refused(atHand.report(), reason, refused);
    }
  }

  /// The page as it is now with what was typed; where there is no page any more, the refusal alone.
  private Response refused(ReportId report, String typed, Refused refused) {
    if (refused.refusal() == Refusal.NO_SUCH_EDITION || reports.find(report).isEmpty()) {
      throw refused;
    }
    String sentence = refusals.sentence(RefusedMapper.code(refused.refusal()), Map.of());
    return Response.status(RefusedMapper.status(refused.refusal()))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(page(report, typed, List.of(new Problem("reason", sentence))))
        .build();
  }

  private TemplateInstance page(ReportId report, String typed, List<Problem> problems) {
    PublishedReports.Line found =
        reports.find(report).orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
    var unit = found.edition().approval().unit();
    boolean own = atDesk.isPublisher() && atDesk.publisher().mayReleaseFor(unit);
    boolean oversees = atDesk.overseer().oversees(unit);
    if (!own && !oversees) {
      throw new Refused(Refusal.NO_SUCH_EDITION);
    }
    Line line = Line.of(found);
    return new WithdrawalPage(
        line,
        own && found.request() == null,
        oversees && found.request() != null,
        List.of(new Crumb("", "/desk/withdrawals"), new Crumb(line.edition().organ(), null)),
        typed,
        problems,
        UUID.randomUUID().toString());
  }

  private static List<Line> lines(List<PublishedReports.Line> found) {
    return found.stream().map(Line::of).toList();
  }
}
