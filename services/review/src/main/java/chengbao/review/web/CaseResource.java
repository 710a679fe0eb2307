package chengbao.review.web;

import chengbao.door.Versions;
import chengbao.look.Written;
import chengbao.review.CaseActs;
import chengbao.review.CaseLines.Page;
import chengbao.review.ListCases;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Cases to read, for programs. An id of another office is not found.
@Path("/api/cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases")
public class CaseResource {
  private final AtDesk atDesk;
  private final ListCases listCases;
  private final ReadCase readCase;
  private final CaseActs acts;
  private final CaseSheets sheets;

  CaseResource(
      AtDesk atDesk, ListCases listCases, ReadCase readCase, CaseActs acts, CaseSheets sheets) {
    this.atDesk = atDesk;
    this.listCases = listCases;
    this.readCase = readCase;
    this.acts = acts;
    this.sheets = sheets;
  }

  @GET
  @RolesAllowed("reviewer")
  @Operation(
      summary = "The cases of the reviewer's office",
      description =
          "What the office has passed on or approved counts as decided. Twenty-five a page; the"
              + " headers Chengbao-After and Chengbao-Before say what to give as `after` and `before`"
              + " for the pages beside it.")
  @APIResponse(
      responseCode = "200",
      description = "Longest rested first, what is decided newest first",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = CaseLineSheet.class,
                      example = OpenApiExamples.LIST)))
  public Response list(@BeanParam Asked asked) {
    Page page = listCases.lines(atDesk.reviewer(), asked.wanted());
    Response.ResponseBuilder answer =
        Response.ok(page.lines().stream().map(CaseLineSheet::of).toList());
    if (page.before() != null) {
      answer.header("Chengbao-Before", Written.inAddress(Asked.written(page.before())));
    }
    if (page.after() != null) {
      answer.header("Chengbao-After", Written.inAddress(Asked.written(page.after())));
    }
    return answer.build();
  }

  @GET
  @Path("/{id}")
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

  @GET
  @Path("/{id}/acts")
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
