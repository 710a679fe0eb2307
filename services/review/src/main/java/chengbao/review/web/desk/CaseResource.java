package chengbao.review.web.desk;

import chengbao.door.Versions;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseId;
import chengbao.review.web.AtDesk;
import chengbao.review.web.OpenApiExamples;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One case to read, for programs. An id of another office is not found.
@Path("/api/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases")
public class CaseResource {
  private final AtDesk atDesk;
  private final ReadCase readCase;
  private final CaseSheets sheets;

  CaseResource(AtDesk atDesk, ReadCase readCase, CaseSheets sheets) {
    this.atDesk = atDesk;
    this.readCase = readCase;
    this.sheets = sheets;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(summary = "A case whole: text, findings, chain, what was decided")
  @APIResponse(
      responseCode = "200",
      description = "The case; its revision is the ETag",
      content =
          @Content(
              schema = @Schema(implementation = CaseSheet.class, example = OpenApiExamples.CASE)))
  @APIResponse(responseCode = "404", description = "No such case at the reviewer's office")
  public Response read(@PathParam("id") UUID id) {
    OnDesk desk = readCase.read(atDesk.reviewer(), new CaseId(id));
    return Response.ok(sheets.of(desk)).tag(Versions.tag(desk.found().file().revision())).build();
  }
}
