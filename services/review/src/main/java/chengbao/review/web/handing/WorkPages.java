package chengbao.review.web.handing;

import chengbao.look.Problem;
import chengbao.review.AskOpinion;
import chengbao.review.AssignCase;
import chengbao.review.UndoEndorsement;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.UnitId;
import chengbao.review.web.AtDesk;
import chengbao.review.web.FormOnce;
import chengbao.review.web.FormText;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.RefusedForms;
import chengbao.review.web.RefusedForms.Sent;
import chengbao.review.web.desk.DeskPages;
import chengbao.review.web.desk.Typed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The forms beside a case: 分办、转办, 撤回初审, 征求意见. A refusal shows the desk as it is now.
@Path("/cases/{id}/work")
@RunOnVirtualThread
public class WorkPages {
  private final AtDesk atDesk;
  private final FormOnce formOnce;
  private final DeskPages desks;
  private final RefusalWords words;
  private final RefusedForms refused;
  private final AssignCase assignCase;
  private final UndoEndorsement undoEndorsement;
  private final AskOpinion askOpinion;

  WorkPages(
      AtDesk atDesk,
      FormOnce formOnce,
      DeskPages desks,
      RefusalWords words,
      RefusedForms refused,
      AssignCase assignCase,
      UndoEndorsement undoEndorsement,
      AskOpinion askOpinion) {
    this.atDesk = atDesk;
    this.formOnce = formOnce;
    this.desks = desks;
    this.words = words;
    this.refused = refused;
    this.assignCase = assignCase;
    this.undoEndorsement = undoEndorsement;
    this.askOpinion = askOpinion;
  }

  /// Where a login that expired under a form leads back to.
  @GET
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response desk(@PathParam("id") UUID id) {
    return Response.seeOther(URI.create("/cases/" + id)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response work(@PathParam("id") UUID id, @BeanParam WorkForm form) {
    CaseId report = new CaseId(id);
    return refused.answer(
        Sent.of(form.button(), FormText.of(form.question())),
        () -> {
          ActingAs who = atDesk.reviewer();
          return formOnce.once(
              form.command(),
              form,
              () -> {
                make(who, report, form);
                return Response.seeOther(URI.create("/cases/" + id)).build();
              });
        },
        no ->
            desks.of(
                report,
                "text",
                Typed.NOTHING,
                List.of(new Problem(null, words.sentence(no, form.button())))));
  }

  private void make(ActingAs who, CaseId id, WorkForm form) {
    switch (form.button()) {
      case "assign" ->
          assignCase.assign(
              who, id, form.seen(), new PersonId(named(form.officer(), Refusal.NOT_A_COLLEAGUE)));
      case "undo-endorsement" -> undoEndorsement.undo(who, id, form.seen());
      case "ask" -> askOpinion.ask(who, id, form.seen(), question(form));
      default -> throw new BadRequestException("no such button");
    }
  }

  private static AskOpinion.Question question(WorkForm form) {
    return new AskOpinion.Question(
        new UnitId(named(form.office(), Refusal.OFFICE_NOT_TO_BE_ASKED)),
        FormText.of(form.question()),
        day(form.answerBy()));
  }

  private static UUID named(@Nullable UUID id, Refusal missing) {
    if (id == null) {
      throw new Refused(missing);
    }
    return id;
  }

  private static LocalDate day(@Nullable String typed) {
    try {
      return LocalDate.parse(FormText.of(typed).strip());
    } catch (DateTimeParseException unreadable) {
      throw new Refused(Refusal.ANSWER_BY_OUT_OF_RANGE);
    }
  }
}
