package chengbao.submission.web.returning;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.AnswerComment;
import chengbao.submission.OpenSection;
import chengbao.submission.ReadReport;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.returning.Comment;
import chengbao.submission.domain.returning.Turn;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.drafting.DraftForm;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The comments of a return on a page: read by everybody of the unit, answered by its drafters.
@Path("/reports/{id}/comments")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReturnedPages {
  private final ReadReport readReport;
  private final AnswerComment answerComment;
  private final OpenSection openSection;
  private final ReturnedPageMaking making;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  ReturnedPages(
      ReadReport readReport,
      AnswerComment answerComment,
      OpenSection openSection,
      ReturnedPageMaking making,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readReport = readReport;
    this.answerComment = answerComment;
    this.openSection = openSection;
    this.making = making;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    var sheet = readReport.read(callers.onPage(), new ReportId(id));
    var returned = Turn.current(sheet.report());
    if (returned == null) {
      throw new Refused(Refusal.NOT_RETURNED);
    }
    return making.of(sheet, returned, null, List.of());
  }

  @POST
  @RolesAllowed("drafter")
  @Operation(hidden = true)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var form = new DraftForm(fields);
    var caller = callers.onPage();
    var report = new ReportId(id);
    try {
      return once.once(
          form.text("command"),
          fields,
          () -> {
            answer(caller, report, form);
            if (!form.text("open").isBlank()) {
              open(caller, report, form);
            }
            return Response.seeOther(URI.create("/reports/" + id + "/comments")).build();
          });
    } catch (Refused refused) {
      return refused(caller, report, form, refused);
    }
  }

  private Response refused(Caller caller, ReportId id, DraftForm form, Refused refused) {
    var sheet = readReport.read(caller, id);
    var returned = Turn.current(sheet.report());
    if (returned == null) {
      throw refused;
    }
    var stale = refused.refusal() == Refusal.VERSION_STALE;
    var sentence = stale ? words.of(ReturningWords.class).overtaken() : words.sentence(refused);
    var problem = new Problem(field(refused, form), sentence);
    return Response.status(RefusedMapper.status(refused.refusal()))
        .entity(making.of(sheet, returned, form, List.of(problem)))
        .build();
  }

  private static String field(Refused refused, DraftForm form) {
    return refused.refusal() == Refusal.OPENING_REASON_MISSING
        ? "reason-" + form.text("open")
        : "comments";
  }

  private void answer(Caller caller, ReportId id, DraftForm form) {
    for (var comment : now(caller, id).returned().comments()) {
      var field = "answer-" + comment.id();
      if (!form.has(field) || !changed(comment, form)) {
        continue;
      }
      if (form.overtaken(field, stored(comment))) {
        throw new Refused(Refusal.VERSION_STALE);
      }
      answerComment.answer(
          caller,
          id,
          now(caller, id).cover().version(),
          comment.id(),
          !form.text("kind-" + comment.id()).equals("explained"),
          form.text(field));
    }
  }

  private void open(Caller caller, ReportId id, DraftForm form) {
    var part = form.text("open");
    openSection.open(
        caller, id, now(caller, id).cover().version(), part, form.text("reason-" + part));
  }

  private Returned now(Caller caller, ReportId id) {
    if (readReport.read(caller, id).report() instanceof Returned returned) {
      return returned;
    }
    throw new Refused(Refusal.NOT_RETURNED);
  }

  /// An empty field under a comment that was never answered says nothing yet.
  private static boolean changed(Comment comment, DraftForm form) {
    var typed = form.text("answer-" + comment.id()).strip();
    var answer = comment.answer();
    if (answer == null) {
      return !typed.isEmpty();
    }
    var kind = form.text("kind-" + comment.id());
    return !typed.equals(answer.words()) || answer.changed() == kind.equals("explained");
  }

  private static String stored(Comment comment) {
    var answer = comment.answer();
    return answer == null ? "" : answer.words();
  }
}
