package chengbao.submission.web;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ChangeRound;
import chengbao.submission.ReadRound;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Terms;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 更正的审核 of a round on a page.
@Path("/rounds/{id}/corrections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class RoundCorrectionsPages {
  private final ReadRound readRound;
  private final ChangeRound changeRound;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  RoundCorrectionsPages(
      ReadRound readRound,
      ChangeRound changeRound,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readRound = readRound;
    this.changeRound = changeRound;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return page(id, "", List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response set(
      @PathParam("id") UUID id,
      @FormParam("version") long version,
      @FormParam("command") @Nullable String command,
      @FormParam("wanted") @Nullable String wanted,
      @FormParam("reason") @Nullable String reason) {
    var caller = callers.onPage();
    var why = Objects.requireNonNullElse(reason, "");
    try {
      return once.once(
          command,
          version + " " + wanted + " " + why,
          () -> {
            changeRound.corrections(
                caller, new RoundId(id), version, RoundCorrectionsResource.by(wanted != null), why);
            return Response.seeOther(URI.create("/rounds/" + id + "/corrections")).build();
          });
    } catch (Refused refused) {
      var problem = new Problem("reason", words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(id, why, List.of(problem)))
          .build();
    }
  }

  private RoundCorrectionsPage page(UUID id, String reason, List<Problem> problems) {
    var round = readRound.read(callers.onPage(), new RoundId(id)).round();
    return new RoundCorrectionsPage(
        id.toString(),
        round.version(),
        List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(round.title(), "/rounds/" + id),
            new Crumb(words.editions().term(), null)),
        round.title(),
        round.inForce().corrections() == Terms.Corrections.WHOLE_CHAIN,
        reason,
        problems,
        UUID.randomUUID());
  }
}
