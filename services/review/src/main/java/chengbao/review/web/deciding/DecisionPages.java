package chengbao.review.web.deciding;

import chengbao.look.Problem;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.web.AtDesk;
import chengbao.review.web.FormOnce;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.RefusedForms;
import chengbao.review.web.RefusedForms.Sent;
import chengbao.review.web.desk.DeskPages;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The forms of a case. A refusal shows the desk as it is now, with the sentence and with
/// everything that was typed; a form sent twice is carried out once.
@Path("/cases/{id}")
@RunOnVirtualThread
public class DecisionPages {
  private final AtDesk atDesk;
  private final FormOnce formOnce;
  private final DeskPages desks;
  private final RefusalWords words;
  private final Decisions decisions;
  private final RefusedForms refused;

  DecisionPages(
      AtDesk atDesk,
      FormOnce formOnce,
      DeskPages desks,
      RefusalWords words,
      Decisions decisions,
      RefusedForms refused) {
    this.atDesk = atDesk;
    this.formOnce = formOnce;
    this.desks = desks;
    this.words = words;
    this.decisions = decisions;
    this.refused = refused;
  }

  /// Where a login that expired under a form leads back to.
  @GET
  @Path("/decision")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response desk(@PathParam("id") UUID id) {
    return Response.seeOther(URI.create("/cases/" + id)).build();
  }

  @POST
  @Path("/decision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response decide(@PathParam("id") UUID id, @BeanParam DecisionForm form) {
    CaseId report = new CaseId(id);
    return refused.answer(
        Sent.of(form.button(), form.typed().opinion(), form.typed().reason()),
        () -> carriedOut(report, form),
        no -> again(report, form, no));
  }

  private Response carriedOut(CaseId report, DecisionForm form) {
    ActingAs who = atDesk.reviewer();
    Response done =
        formOnce.once(
            form.command(),
            form,
            () -> {
              decisions.make(who, report, form);
              return Response.seeOther(URI.create(next(report, form))).build();
            });
    return form.button().equals("judge") && form.typed().isAnything()
        ? Response.ok(desks.of(report, "text", form.typed(), List.of()))
            .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
            .build()
        : done;
  }

  /// A claimed case is opened, one whose 情况说明 were judged lies open again; after any other move its
  /// record shows what was done.
  private static String next(CaseId id, DecisionForm form) {
    return switch (form.button()) {
      case "claim", "judge" -> "/cases/" + id;
      default -> "/cases/" + id + "?view=acts&done=decision";
    };
  }

  private TemplateInstance again(CaseId report, DecisionForm form, Refused no) {
    Problem problem = new Problem(field(no.refusal()), words.sentence(no, form.button()));
    return desks.of(report, "text", form.typed(), List.of(problem));
  }

  private static @Nullable String field(Refusal refusal) {
    return switch (refusal) {
      case REASON_CODE_UNKNOWN -> "reasonCode";
      case REASON_MISSING, THIRD_RETURN_REASON -> "reason";
      case OPINION_MISSING -> "opinion";
      case ANSWER_BY_OUT_OF_RANGE, ANSWER_BY_AFTER_CUT_OFF -> "answerBy";
      case SECTION_UNKNOWN, COMMENT_OUTSIDE -> "sections";
      case COMMENTS_UNRESOLVED -> "comments-t";
      case WAIVER_UNKNOWN, WAIVERS_NOT_ACCEPTED, WAIVERS_DECLINED -> "open";
      default -> null;
    };
  }
}
