package chengbao.submission.web.collecting;

import chengbao.door.AnswerOnce;
import chengbao.manuscript.ContentHash;
import chengbao.submission.CompareFigures;
import chengbao.submission.KeepCollection;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// 数据采集表 for programs of a unit.
@Path("/api/rounds/{id}/collection")
@Tag(name = "rounds")
@RolesAllowed("drafter")
@RunOnVirtualThread
public class CollectionResource {
  private final CompareFigures compareFigures;
  private final KeepCollection keepCollection;
  private final Callers callers;
  private final AnswerOnce once;

  CollectionResource(
      CompareFigures compareFigures,
      KeepCollection keepCollection,
      Callers callers,
      AnswerOnce once) {
    this.compareFigures = compareFigures;
    this.keepCollection = keepCollection;
    this.callers = callers;
    this.once = once;
  }

  @GET
  @Operation(summary = "What the inner offices counted, and each figure of the text that differs")
  public CollectionBody read(@PathParam("id") UUID id) {
    return CollectionBody.of(compareFigures.basis(caller(), new RoundId(id)));
  }

  @GET
  @Path("sheet.xlsx")
  @Produces(CollectionPages.XLSX)
  @Operation(summary = "The sheet to be filled in, a page for each inner office")
  public byte[] sheet(@PathParam("id") UUID id, @QueryParam("offices") @Nullable String offices) {
    return CollectionSheet.write(
        compareFigures.basis(caller(), new RoundId(id)), CollectionPages.names(offices));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Keep a sheet that came back; an office's pages take the place of its last")
  public Response keep(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
    var caller = caller();
    var bytes = CollectionPages.bytes(file);
    var filled = CollectionSheet.read(bytes);
    return once.once(
        ContentHash.ofBytes(bytes),
        () -> {
          keepCollection.keep(caller, new RoundId(id), filled);
          return Response.ok(CollectionBody.of(compareFigures.basis(caller, new RoundId(id))))
              .build();
        });
  }

  private Caller caller() {
    return callers.as(OfficerFunction.DRAFTER);
  }
}
