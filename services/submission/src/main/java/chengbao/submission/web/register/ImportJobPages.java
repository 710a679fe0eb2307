package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadImport;
import chengbao.submission.StartImport;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.Refused;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Importing units and officers from a file: template, trying out, report, start, stop.
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class ImportJobPages {
  private final Importers importers;
  private final ReadImport readImport;
  private final StartImport startImport;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  ImportJobPages(
      Importers importers,
      ReadImport readImport,
      StartImport startImport,
      Callers callers,
      AnswerOnce once,
      PageWords words) {
    this.importers = importers;
    this.readImport = readImport;
    this.startImport = startImport;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    return page(List.of());
  }

  @GET
  @Path("template/{kind: units|officers}.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(hidden = true)
  public Response template(@PathParam("kind") String kind) {
    return Response.ok(ImportColumns.template(Import.Kind.of(kind)))
        .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"")
        .build();
  }

  @POST
  @Path("new/{kind: units|officers}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response check(
      @PathParam("kind") String kind, @RestForm("file") @Nullable FileUpload file) {
    try {
      var job = importers.check(callers.onPage(), Import.Kind.of(kind), file);
      return Response.seeOther(URI.create("/imports/" + job.sheet().id())).build();
    } catch (Refused refused) {
      var problem = new Problem("file-" + kind, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(List.of(problem)))
          .build();
    }
  }

  @GET
  @Path("{id: [0-9a-f-]+}")
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    var report = readImport.read(callers.onPage(), id);
    return ImportReportPage.of(
        report, crumbs(report.job().sheet().fileName()), importers::sentence);
  }

  @POST
  @Path("{id: [0-9a-f-]+}/start")
  @Operation(hidden = true)
  public Response start(@PathParam("id") UUID id, @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    return once.once(
        command,
        "start",
        () -> {
          startImport.start(caller, id);
          return Response.seeOther(URI.create("/imports/" + id)).build();
        });
  }

  @POST
  @Path("{id: [0-9a-f-]+}/cancel")
  @Operation(hidden = true)
  public Response cancel(@PathParam("id") UUID id, @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    return once.once(
        command,
        "cancel",
        () -> {
          startImport.cancel(caller, id);
          return Response.seeOther(URI.create("/imports/" + id)).build();
        });
  }

  private ImportsPage page(List<Problem> problems) {
    return new ImportsPage(
        crumbs(null),
        readImport.list(callers.onPage()).stream().map(ImportsPage.Job::of).toList(),
        problems);
  }

  private List<Crumb> crumbs(@Nullable String last) {
    var units = new Crumb(words.of(RegisterWords.class).units(), "/units");
    return last == null
        ? List.of(units, new Crumb(words.of(RegisterWords.class).tabImports(), null))
        : List.of(
            units,
            new Crumb(words.of(RegisterWords.class).tabImports(), "/imports"),
            new Crumb(last, null));
  }
}
