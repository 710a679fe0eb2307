package chengbao.submission.web.drafting;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.AskAboutDocument;
import chengbao.submission.BroughtText;
import chengbao.submission.OpenDocument;
import chengbao.submission.OpenDocument.Document;
import chengbao.submission.Origins;
import chengbao.submission.ReadDocument;
import chengbao.submission.ReadReport;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Bringing a text into the draft. Whatever is hidden in a document is shown before anything is
/// taken over, and the drafter chooses; where text stands already, passage by passage.
@Path("/reports/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("drafter")
@RunOnVirtualThread
public class ImportPages {
  private final ReadReport readReport;
  private final OpenDocument openDocument;
  private final AskAboutDocument askAboutDocument;
  private final ReadDocument readDocument;
  private final Origins origins;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  ImportPages(
      ReadReport readReport,
      OpenDocument openDocument,
      AskAboutDocument askAboutDocument,
      ReadDocument readDocument,
      Origins origins,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.readReport = readReport;
    this.openDocument = openDocument;
    this.askAboutDocument = askAboutDocument;
    this.readDocument = readDocument;
    this.origins = origins;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Path("import")
  @Operation(hidden = true)
  public TemplateInstance importForm(
      @PathParam("id") UUID id, @QueryParam("again") @Nullable String again) {
    var problems =
        again == null
            ? List.<Problem>of()
            : List.of(new Problem("file", words.now().chooseAgain()));
    return importPage(callers.onPage(), id, "", problems);
  }

  @POST
  @Path("text")
  @Operation(hidden = true)
  public Response paste(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    var form = new DraftForm(fields);
    var typed = form.text("text");
    try {
      return bring(id, form, new Document.Pasted(typed));
    } catch (Refused refused) {
      return refusedImport(id, typed, "text", refused);
    }
  }

  @POST
  @Path("document")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response upload(
      @PathParam("id") UUID id,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("version") String version,
      @RestForm("command") String command) {
    var fields = new MultivaluedHashMap<String, String>();
    fields.putSingle("version", version);
    fields.putSingle("command", command);
    try {
      return bring(id, new DraftForm(fields), Uploads.document(file));
    } catch (Refused refused) {
      return refusedImport(id, "", "file", refused);
    }
  }

  @GET
  @Path("documents/{document}")
  @Operation(hidden = true)
  public TemplateInstance ask(@PathParam("id") UUID id, @PathParam("document") UUID document) {
    return question(id, document, null);
  }

  @POST
  @Path("documents/{document}")
  @Operation(hidden = true)
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("document") UUID document,
      MultivaluedMap<String, String> fields) {
    var form = new DraftForm(fields);
    var asked = askAboutDocument.asked(callers.onPage(), new ReportId(id), document);
    var changes = Uploads.changes(form.text("changes"));
    var brought = openDocument.open(asked, changes.orElse(TrackedChanges.ACCEPTED));
    if (brought.hasTrackedChanges() && changes.isEmpty()) {
      var problem = new Problem("changes", words.of(DraftWords.class).chooseChanges());
      return Response.status(422).entity(question(id, document, problem)).build();
    }
    var comparison =
        "/reports/" + id + "/documents/" + document + "/changes?tracked=" + form.text("changes");
    try {
      return once.once(
          form.text("command"),
          document + " " + changes,
          () -> hasText(id) ? see(comparison) : take(id, form, brought));
    } catch (Refused refused) {
      var problem = new Problem(null, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(question(id, document, problem))
          .build();
    }
  }

  /// What the last document brought, as it was.
  @GET
  @Path("origin")
  @Operation(hidden = true)
  public TemplateInstance origin(@PathParam("id") UUID id) {
    var sheet = readReport.read(callers.onPage(), new ReportId(id));
    var origin = origins.find(new ReportId(id)).orElseThrow(NotFoundException::new);
    return OriginPage.of(sheet, origin, words);
  }

  private Response bring(UUID id, DraftForm form, Document document) {
    var brought = openDocument.open(document, TrackedChanges.ACCEPTED);
    return once.once(
        form.text("command"),
        Uploads.fingerprint(document),
        () -> {
          if (brought.asks() || hasText(id)) {
            var waiting = askAboutDocument.ask(callers.onPage(), new ReportId(id), document);
            var question = "/reports/" + id + "/documents/" + waiting;
            return see(brought.asks() ? question : question + "/changes");
          }
          return take(id, form, brought);
        });
  }

  /// What stands already is compared with what comes; only an empty outline is simply filled.
  private boolean hasText(UUID id) {
    return readReport.read(callers.onPage(), new ReportId(id)).report() instanceof Editable editable
        && editable.papers().text().hasBody();
  }

  private Response take(UUID id, DraftForm form, BroughtText brought) {
    readDocument.read(callers.onPage(), new ReportId(id), form.version(), brought);
    return see("/reports/" + id + "?saved=1");
  }

  private TemplateInstance question(UUID id, UUID document, @Nullable Problem problem) {
    var caller = callers.onPage();
    var sheet = readReport.read(caller, new ReportId(id));
    var asked = askAboutDocument.asked(caller, new ReportId(id), document);
    var brought = openDocument.open(asked, TrackedChanges.ACCEPTED);
    return DocumentPage.of(sheet, document, brought, problem, words);
  }

  private Response refusedImport(UUID id, String typed, String field, Refused refused) {
    var problem = new Problem(field, words.sentence(refused));
    return Response.status(RefusedMapper.status(refused.refusal()))
        .entity(importPage(callers.onPage(), id, typed, List.of(problem)))
        .build();
  }

  private ImportPage importPage(Caller caller, UUID id, String typed, List<Problem> problems) {
    return ImportPage.of(readReport.read(caller, new ReportId(id)), typed, problems, words);
  }

  private static Response see(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
