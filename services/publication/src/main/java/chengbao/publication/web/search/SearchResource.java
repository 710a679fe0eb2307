package chengbao.publication.web.search;

import chengbao.publication.search.Search;
import chengbao.publication.web.Costly;
import chengbao.publication.web.InReadingRoom;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Search for programs.
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@InReadingRoom
@RunOnVirtualThread
@Tag(name = "search", description = "Words in all public reports")
public class SearchResource {

  private final Search search;

  SearchResource(Search search) {
    this.search = search;
  }

  @GET
  @Costly
  @Operation(
      summary = "Reports that say all these words",
      description =
          "Twenty a page, a word in the title first. Words between quotes stand just so."
              + " Traditional and simplified characters, half and full width are alike.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = SearchResults.class),
              examples = @ExampleObject(name = "one report", value = SearchResults.EXAMPLE)))
  @APIResponse(responseCode = "429", description = "Asked too often; Retry-After says when")
  @APIResponse(responseCode = "503", description = "Many ask at once; Retry-After says when")
  public SearchResults data(
      @Parameter(description = "up to 100 characters", example = "行政复议") @QueryParam("q")
          @Nullable String words,
      @Parameter(description = "report year", example = "2025") @QueryParam("year")
          @Nullable String year,
      @Parameter(description = "kind of unit") @QueryParam("kind") @Nullable String kind,
      @Parameter(description = "条线, such as 司法局") @QueryParam("branch") @Nullable String branch,
      @Parameter(description = "section: achievements, shortcomings, leader-duty, plan or other")
          @QueryParam("role")
          @Nullable String role,
      @Parameter(description = "id of a site; all without it") @QueryParam("site")
          @Nullable String site,
      @Parameter(description = "from 1 to 50") @QueryParam("page") @Nullable String number) {
    Sought sought = Sought.of(words, year, kind, branch, role, number);
    return SearchResults.of(search.find(sought.question(site)), search.isBehind(), sought.page());
  }
}
