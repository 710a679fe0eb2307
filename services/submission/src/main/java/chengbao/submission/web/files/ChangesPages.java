package chengbao.submission.web.files;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.AskAboutDocument;
import chengbao.submission.CopyComparison;
import chengbao.submission.OpenDocument;
import chengbao.submission.ReadReport;
import chengbao.submission.TakeChanges;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.drafting.DraftForm;
import chengbao.submission.web.drafting.Uploads;
import chengbao.submission.web.files.ChangesPage.Brought;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 逐段比对: a document brought to a draft that has text already is compared with it; the drafter takes
/// over what is wanted. The document lies aside meanwhile, so nothing is lost when the draft
/// changes.
@Path("/reports/{id}/documents/{document}/changes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class ChangesPages {
  private final ReadReport readReport;
  private final AskAboutDocument askAboutDocument;
  private final OpenDocument openDocument;
  private final TakeChanges takeChanges;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  ChangesPages(
      ReadReport readReport,
      AskAboutDocument askAboutDocument,
      OpenDocument openDocument,
      TakeChanges takeChanges,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readReport = readReport;
    this.askAboutDocument = askAboutDocument;
    this.openDocument = openDocument;
    this.takeChanges = takeChanges;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public ChangesPage compare(
      @PathParam("id") UUID id,
      @PathParam("document") UUID document,
      @QueryParam("tracked") @Nullable String tracked) {
    var caller = callers.onPage();
    return page(caller, id, brought(caller, id, document, tracked), null, null);
  }

  @POST
  @Operation(hidden = true)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("document") UUID document,
      MultivaluedMap<String, String> fields) {
    var caller = callers.onPage();
    var form = new DraftForm(fields);
    var brought = brought(caller, id, document, form.text("tracked"));
    try {
      var taken = taken(caller, id, brought, form);
      return once.once(
          form.text("command"),
          document + " " + form.version() + " " + taken.stream().sorted().toList(),
          () -> {
            takeChanges.take(caller, new ReportId(id), form.version(), brought.text(), taken);
            return Response.seeOther(URI.create("/reports/" + id + "?saved=1")).build();
          });
    } catch (Refused refused) {
      var problem = new Problem(null, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(caller, id, brought, form, problem))
          .build();
    }
  }

  /// All at once means what the copy alone changed; where others wrote too, the choice counts.
  private Set<String> taken(Caller caller, UUID id, Brought brought, DraftForm form) {
    if (form.text("then").equals("none")) {
      return Set.of();
    }
    var taken = new HashSet<String>();
    for (var field : form.fields().keySet()) {
      if (field.startsWith("c-") && form.text(field).equals("take")) {
        taken.add(field.substring(2));
      }
    }
    if (form.text("then").equals("all")) {
      var draft = editable(caller, id).papers().text();
      taken.addAll(CopyComparison.of(draft, brought.text()).undisputed());
    }
    return Set.copyOf(taken);
  }

  private Brought brought(Caller caller, UUID id, UUID document, @Nullable String tracked) {
    var asked = askAboutDocument.asked(caller, new ReportId(id), document);
    var changes = Uploads.changes(tracked).orElse(TrackedChanges.ACCEPTED);
    return new Brought(
        document,
        changes == TrackedChanges.REJECTED ? "rejected" : "accepted",
        openDocument.open(asked, changes));
  }

  private ChangesPage page(
      Caller caller,
      UUID id,
      Brought brought,
      @Nullable DraftForm chosen,
      @Nullable Problem problem) {
    var sheet = readReport.read(caller, new ReportId(id));
    if (sheet.report() instanceof Editable editable) {
      return ChangesPage.of(sheet, editable, brought, chosen, problem, words);
    }
    throw new Refused(Refusal.NOT_EDITABLE);
  }

  private Editable editable(Caller caller, UUID id) {
    if (readReport.read(caller, new ReportId(id)).report() instanceof Editable editable) {
      return editable;
    }
    throw new Refused(Refusal.NOT_EDITABLE);
  }
}
