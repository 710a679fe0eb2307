package chengbao.submission.web.rounds;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.ChangeRound;
import chengbao.submission.OpenRound;
import chengbao.submission.PlanningDesk;
import chengbao.submission.PrepareRound;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Template;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// A round is prepared, looked through and opened; an open one is changed.
@Path("/rounds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class PlanPages {
  private final PrepareRound prepareRound;
  private final OpenRound openRound;
  private final ChangeRound changeRound;
  private final PlanningDesk desk;
  private final PlanPageMaking making;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  PlanPages(
      PrepareRound prepareRound,
      OpenRound openRound,
      ChangeRound changeRound,
      PlanningDesk desk,
      PlanPageMaking making,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.prepareRound = prepareRound;
    this.openRound = openRound;
    this.changeRound = changeRound;
    this.desk = desk;
    this.making = making;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Path("prepare")
  @Operation(hidden = true)
  public TemplateInstance blank() {
    return making.blank(callers.onPage());
  }

  @POST
  @Path("prepare")
  @Operation(hidden = true)
  public Response prepare(MultivaluedMap<String, String> sent) {
    var form = PlanForm.sent(sent);
    try {
      return once.once(
          form.at("command"),
          sent,
          () -> plan(prepareRound.prepare(callers.onPage(), form.plan(templates()))));
    } catch (Refused refused) {
      return answered(refused, making.stillBlank(callers.onPage(), form, problem(refused)));
    }
  }

  @GET
  @Path("{id}/plan")
  @Operation(hidden = true)
  public TemplateInstance plan(@PathParam("id") UUID id) {
    return making.page(callers.onPage(), new RoundId(id));
  }

  @POST
  @Path("{id}/plan")
  @Operation(hidden = true)
  public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return changed(
        id,
        sent,
        form ->
            plan(
                prepareRound.change(
                    callers.onPage(), new RoundId(id), version(form), form.plan(templates()))));
  }

  @POST
  @Path("{id}/open")
  @Operation(hidden = true)
  public Response open(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return changed(
        id,
        sent,
        form -> {
          openRound.open(callers.onPage(), new RoundId(id), version(form));
          return Response.seeOther(URI.create("/rounds/" + id)).build();
        });
  }

  @POST
  @Path("{id}/dates")
  @Operation(hidden = true)
  public Response dates(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return changed(
        id,
        sent,
        form ->
            plan(
                changeRound.dates(callers.onPage(), new RoundId(id), version(form), form.times())));
  }

  @POST
  @Path("{id}/terms")
  @Operation(hidden = true)
  public Response terms(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return changed(
        id,
        sent,
        form ->
            plan(
                changeRound.terms(
                    callers.onPage(), new RoundId(id), version(form), form.terms(templates()))));
  }

  private Response changed(
      UUID id, MultivaluedMap<String, String> sent, Function<PlanForm, Response> verb) {
    var form = PlanForm.sent(sent);
    try {
      return once.once(form.at("command"), sent, () -> verb.apply(form));
    } catch (Refused refused) {
      return answered(
          refused, making.still(callers.onPage(), new RoundId(id), form, problem(refused)));
    }
  }

  private static Response answered(Refused refused, PlanPage page) {
    return Response.status(RefusedMapper.status(refused.refusal())).entity(page).build();
  }

  private Problem problem(Refused refused) {
    return new Problem(field(refused), words.sentence(refused));
  }

  private List<Template> templates() {
    return desk.outlines(callers.onPage()).stream().map(Outline::template).toList();
  }

  private static Response plan(Round round) {
    return Response.seeOther(URI.create("/rounds/" + round.id() + "/plan")).build();
  }

  private static long version(PlanForm form) {
    var typed = form.at("version");
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
  }

  private static String field(Refused refused) {
    return switch (refused.refusal()) {
      case ROUND_TITLE_MISSING -> "title";
      case ROUND_NOTICE_MISSING -> "noticeNumber";
      case ROUND_YEAR_UNLIKELY -> "reportYear";
      case ROUND_DUE_PAST, ROUND_DUE_EARLIER, ROUND_DATES_OUT_OF_ORDER -> "due";
      case ROUND_REASON_MISSING -> "reason";
      default -> "owingKind";
    };
  }
}
