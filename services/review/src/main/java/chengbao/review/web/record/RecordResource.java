package chengbao.review.web.record;

import chengbao.review.CaseActs;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 办理记录 for programs. An id of another office is not found.
@Path("/api/cases/{id}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases")
public class RecordResource {
  private final AtDesk atDesk;
  private final ReadCase readCase;
  private final CaseActs acts;

  RecordResource(AtDesk atDesk, ReadCase readCase, CaseActs acts) {
    this.atDesk = atDesk;
    this.readCase = readCase;
    this.acts = acts;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(summary = "What was done to a case here, oldest first")
  @APIResponse(
      responseCode = "200",
      description = "One line for each verb",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = ActSheet.class,
                      example = OpenApiExamples.ACTS)))
  public List<ActSheet> acts(@PathParam("id") UUID id) {
    OnDesk desk = readCase.read(atDesk.reviewer(), new CaseId(id));
    return acts.of(desk.found().file(), desk.reader()).stream().map(ActSheet::of).toList();
  }
}
