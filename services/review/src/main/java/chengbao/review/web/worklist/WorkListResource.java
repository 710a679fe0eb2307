package chengbao.review.web.worklist;

import chengbao.look.Written;
import chengbao.review.CaseLines.Page;
import chengbao.review.ListCases;
import chengbao.review.web.AtDesk;
import chengbao.review.web.OpenApiExamples;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The work list of an office, for programs.
@Path("/api/cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases")
public class WorkListResource {
  private final AtDesk atDesk;
  private final ListCases listCases;

  WorkListResource(AtDesk atDesk, ListCases listCases) {
    this.atDesk = atDesk;
    this.listCases = listCases;
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
}
