package chengbao.review.web.deciding;

import chengbao.look.Problem;
import chengbao.review.DecideRecall;
import chengbao.review.DecideRecall.Answer;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.web.AtDesk;
import chengbao.review.web.FormOnce;
import chengbao.review.web.FormRevision;
import chengbao.review.web.FormText;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.RefusedForms;
import chengbao.review.web.RefusedForms.Sent;
import chengbao.review.web.desk.DeskPages;
import chengbao.review.web.desk.Recalls;
import chengbao.review.web.desk.Typed;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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

/// 答复退回申请 on the desk.
@Path("/cases/{id}/recall")
@RunOnVirtualThread
public class RecallPages {
  private final AtDesk atDesk;
  private final FormOnce formOnce;
  private final DecideRecall decideRecall;
  private final Recalls recalls;
  private final DeskPages desks;
  private final RefusalWords words;
  private final RefusedForms refused;

  RecallPages(
      AtDesk atDesk,
      FormOnce formOnce,
      DecideRecall decideRecall,
      Recalls recalls,
      DeskPages desks,
      RefusalWords words,
      RefusedForms refused) {
    this.atDesk = atDesk;
    this.formOnce = formOnce;
    this.decideRecall = decideRecall;
    this.recalls = recalls;
    this.desks = desks;
    this.words = words;
    this.refused = refused;
  }

  /// Where a login that expired under the form leads back to.
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
  public Response answer(
      @PathParam("id") UUID id,
      @FormParam("version") @Nullable Long version,
      @FormParam("command") @Nullable String command,
      @FormParam("verb") @Nullable String verb,
      @FormParam("recallReason") @Nullable String reason) {
    var seen = FormRevision.of(version);
    var answer = new Answer("grant".equals(verb), FormText.of(reason));
    var report = new CaseId(id);
    return refused.answer(
        Sent.of("recall", answer.reason()),
        () -> {
          var who = atDesk.reviewer();
          return formOnce.once(
              command,
              List.of(seen, answer),
              () -> {
                decideRecall.decide(who, report, seen, answer);
                return Response.seeOther(URI.create("/cases/" + id)).build();
              });
        },
        no -> again(report, answer, no));
  }

  private TemplateInstance again(CaseId report, Answer answer, Refused no) {
    var sentence = words.sentence(no, "recall");
    recalls.keep(answer.reason(), sentence);
    var ofTheForm = no.refusal() == Refusal.RECALL_REASON_MISSING;
    var problem = new Problem(ofTheForm ? "recallReason" : null, sentence);
    return desks.of(report, "text", Typed.NOTHING, List.of(problem));
  }
}
