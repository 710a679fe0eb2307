package chengbao.submission.web.drafting;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.ReadEarlierDrafts;
import chengbao.submission.ReadReport;
import chengbao.submission.RestoreDraft;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 历史草稿: what the draft was before, compared with what it is, and taken up again.
@Path("/reports/{id}/earlier")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class EarlierPages {
  private final ReadReport readReport;
  private final ReadEarlierDrafts readEarlierDrafts;
  private final RestoreDraft restoreDraft;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  EarlierPages(
      ReadReport readReport,
      ReadEarlierDrafts readEarlierDrafts,
      RestoreDraft restoreDraft,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readReport = readReport;
    this.readEarlierDrafts = readEarlierDrafts;
    this.restoreDraft = restoreDraft;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@PathParam("id") UUID id) {
    var caller = callers.onPage();
    var report = new ReportId(id);
    return EarlierPage.of(
        readReport.read(caller, report), readEarlierDrafts.all(caller, report), words);
  }

  @GET
  @Path("{draft}")
  @Operation(hidden = true)
  public TemplateInstance compare(@PathParam("id") UUID id, @PathParam("draft") UUID draft) {
    var caller = callers.onPage();
    var earlier = readEarlierDrafts.one(caller, new ReportId(id), draft);
    return comparison(caller, id, earlier, null);
  }

  @POST
  @Path("{draft}")
  @Operation(hidden = true)
  public Response restore(
      @PathParam("id") UUID id,
      @PathParam("draft") UUID draft,
      MultivaluedMap<String, String> fields) {
    var caller = callers.onPage();
    var form = new DraftForm(fields);
    var earlier = readEarlierDrafts.one(caller, new ReportId(id), draft);
    try {
      return once.once(
          form.text("command"),
          draft + " " + form.version(),
          () -> {
            restoreDraft.restore(caller, new ReportId(id), form.version(), draft);
            return Response.seeOther(URI.create("/reports/" + id + "?saved=1")).build();
          });
    } catch (Refused refused) {
      var problem = new Problem(null, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(comparison(caller, id, earlier, problem))
          .build();
    }
  }

  private ComparisonPage comparison(
      Caller caller, UUID id, EarlierDraft earlier, @Nullable Problem problem) {
    return ComparisonPage.of(
        readReport.read(caller, new ReportId(id)),
        earlier,
        problem == null ? List.of() : List.of(problem),
        words);
  }
}
