package chengbao.publication.web.search;

import chengbao.publication.domain.Site;
import chengbao.publication.search.Found;
import chengbao.publication.search.Search;
import chengbao.publication.web.Costly;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.Readers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 检索: words in all reports of the site.
@Path("/search")
@PermitAll
@InReadingRoom
@RunOnVirtualThread
public class SearchPages {

  private final Search search;
  private final Readers readers;

  SearchPages(Search search, Readers readers) {
    this.search = search;
    this.readers = readers;
  }

  @GET
  @Costly
  @Operation(hidden = true)
  public Response page(
      @QueryParam("q") @Nullable String words,
      @QueryParam("year") @Nullable String year,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("branch") @Nullable String branch,
      @QueryParam("role") @Nullable String role,
      @QueryParam("page") @Nullable String number) {
    Site site = readers.site();
    Sought sought = Sought.of(words, year, kind, branch, role, number);
    Found found = search.find(sought.question(site.id()));
    List<SearchPage.Result> results = found.hits().stream().map(SearchPage.Result::of).toList();
    var page =
        new SearchPage(
            readers.around(site, sought.address()),
            sought,
            found,
            results,
            SearchPage.Facets.of(found.facets(), sought),
            search.isBehind());
    return readers.once(200, page);
  }
}
