package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.submission.StartImport;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Files of units and officers (批量导入) for programs of an oversight office.
@Path("/api/imports")
@Tag(name = "imports")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class ImportJobResource {
  private final Importers importers;
  private final StartImport startImport;
  private final Callers callers;
  private final AnswerOnce once;

  ImportJobResource(
      Importers importers, StartImport startImport, Callers callers, AnswerOnce once) {
    this.importers = importers;
    this.startImport = startImport;
    this.callers = callers;
    this.once = once;
  }

  @GET
  @Path("template/{kind: units|officers}.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(summary = "The columns of a file, with an example row")
  public String template(@PathParam("kind") String kind) {
    return ImportColumns.template(Import.Kind.of(kind));
  }

  @POST
  @Path("{kind: units|officers}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Try a file out (.csv or .xlsx); nothing is changed")
  public Response check(
      @PathParam("kind") String kind, @RestForm("file") @Nullable FileUpload file) {
    var caller = caller();
    var job = importers.check(caller, Import.Kind.of(kind), file);
    return Response.created(URI.create("/api/imports/" + job.sheet().id()))
        .entity(importers.body(caller, job.sheet().id()))
        .build();
  }

  @GET
  @Path("{id: [0-9a-f-]+}")
  @Operation(summary = "How far an import is, and what came of each row")
  public ImportBody read(@PathParam("id") UUID id) {
    return importers.body(caller(), id);
  }

  @POST
  @Path("{id: [0-9a-f-]+}/start")
  @Operation(summary = "Do what was tried out, in the background")
  public Response start(@PathParam("id") UUID id) {
    var caller = caller();
    return once.once(
        null,
        () -> {
          startImport.start(caller, id);
          return Response.ok(importers.body(caller, id)).build();
        });
  }

  @POST
  @Path("{id: [0-9a-f-]+}/cancel")
  @Operation(summary = "Call an import off; rows that are done stay done")
  public Response cancel(@PathParam("id") UUID id) {
    var caller = caller();
    return once.once(
        null,
        () -> {
          startImport.cancel(caller, id);
          return Response.ok(importers.body(caller, id)).build();
        });
  }

  private Caller caller() {
    return callers.as(OfficerFunction.ADMINISTRATOR);
  }
}
