package chengbao.review.web.comments;

import chengbao.look.Problem;
import chengbao.review.ChangeComment;
import chengbao.review.JudgeComment;
import chengbao.review.RemoveComment;
import chengbao.review.WriteComment;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.comment.Comment;
import chengbao.review.web.AtDesk;
import chengbao.review.web.FormOnce;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.RefusedForms;
import chengbao.review.web.RefusedForms.Sent;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The forms of comments: to write one, to change or remove it, and to say whether it is resolved.
/// A refusal shows the form again with everything that was typed.
@Path("/cases/{id}/comments")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CommentPages {
  private final AtDesk atDesk;
  private final FormOnce formOnce;
  private final CommentSheets sheets;
  private final RefusalWords words;
  private final RefusedForms refused;
  private final WriteComment writeComment;
  private final ChangeComment changeComment;
  private final RemoveComment removeComment;
  private final JudgeComment judgeComment;

  CommentPages(
      AtDesk atDesk,
      FormOnce formOnce,
      CommentSheets sheets,
      RefusalWords words,
      RefusedForms refused,
      WriteComment writeComment,
      ChangeComment changeComment,
      RemoveComment removeComment,
      JudgeComment judgeComment) {
    this.atDesk = atDesk;
    this.formOnce = formOnce;
    this.sheets = sheets;
    this.words = words;
    this.refused = refused;
    this.writeComment = writeComment;
    this.changeComment = changeComment;
    this.removeComment = removeComment;
    this.judgeComment = judgeComment;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance all(@PathParam("id") UUID id) {
    return sheets.again(new CaseId(id), null);
  }

  @GET
  @Path("/new")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance write(
      @PathParam("id") UUID id,
      @QueryParam("block") @DefaultValue("") String block,
      @QueryParam("quote") @DefaultValue("") String quote,
      @QueryParam("kind") @DefaultValue("passage") String kind) {
    return sheets.writing(new CaseId(id), CommentTyped.empty(kind, block, quote));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response write(@PathParam("id") UUID id, @BeanParam CommentForm form) {
    CaseId report = new CaseId(id);
    return refused.answer(
        Sent.of("comments", form.asTyped().words()),
        () ->
            once(
                form,
                who -> back(id, writeComment.write(who, report, form.seen(), form.asTyped()))),
        no -> sheets.writing(report, typed(form, no, false)));
  }

  @GET
  @Path("/{comment}")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance change(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
    return sheets.changing(new CaseId(id), comment, null);
  }

  @POST
  @Path("/{comment}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response change(
      @PathParam("id") UUID id, @PathParam("comment") UUID comment, @BeanParam CommentForm form) {
    CaseId report = new CaseId(id);
    return refused.answer(
        Sent.of("comments", form.asTyped().words()),
        () ->
            once(
                form,
                who ->
                    back(
                        id,
                        form.button().equals("remove")
                            ? removeComment.remove(who, report, comment, form.seen())
                            : changeComment.change(
                                who, report, comment, form.seen(), form.asTyped()))),
        no ->
            no.refusal() == Refusal.COMMENT_UNKNOWN
                ? sheets.again(report, words.sentence(no, "comments"))
                : sheets.changing(report, comment, typed(form, no, true)));
  }

  @POST
  @Path("/{comment}/judgement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response judge(
      @PathParam("id") UUID id, @PathParam("comment") UUID comment, @BeanParam CommentForm form) {
    CaseId report = new CaseId(id);
    boolean resolved = form.button().equals("resolved");
    return refused.answer(
        Sent.of("judgement"),
        () ->
            once(
                form,
                who -> {
                  judgeComment.judge(who, report, comment, form.seen(), resolved);
                  return Response.seeOther(URI.create("/cases/" + id + "/comments#c-" + comment))
                      .build();
                }),
        no -> sheets.again(report, words.sentence(no, "judgement")));
  }

  /// Where a login that expired under the buttons leads back to.
  @GET
  @Path("/{comment}/judgement")
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response judge(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
    return Response.seeOther(URI.create("/cases/" + id + "/comments#c-" + comment)).build();
  }

  private static Response back(UUID id, Comment comment) {
    return Response.seeOther(URI.create("/cases/" + id + "?done=comment#c-" + comment.id()))
        .build();
  }

  private Response once(CommentForm form, Function<ActingAs, Response> verb) {
    ActingAs who = atDesk.reviewer();
    return formOnce.once(form.command(), form, () -> verb.apply(who));
  }

  private CommentTyped typed(CommentForm form, Refused no, boolean known) {
    Problem problem = new Problem(field(no.refusal()), words.sentence(no, "comments"));
    return form.typed().with(List.of(problem), known);
  }

  private static @Nullable String field(Refusal refusal) {
    return switch (refusal) {
      case COMMENT_EMPTY, TEXT_TOO_LONG, TEXT_UNREADABLE -> "words";
      case COMMENT_REASON_UNKNOWN -> "reasonCode";
      case PASSAGE_UNKNOWN -> "quote";
      default -> null;
    };
  }
}
