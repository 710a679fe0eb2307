package chengbao.submission.web.returning;

import chengbao.submission.CompareWithSent;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 与上次报送稿对照 on a page, for everybody of the unit.
@Path("/reports/{id}/comparison")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public class SentComparisonPages {
  private final CompareWithSent compareWithSent;
  private final Callers callers;
  private final PageWords words;

  SentComparisonPages(CompareWithSent compareWithSent, Callers callers, PageWords words) {
    this.compareWithSent = compareWithSent;
    this.callers = callers;
    this.words = words;
  }

  /// @param show `changes` leaves out what did not change
  @GET
  @Operation(hidden = true)
  public TemplateInstance compare(
      @PathParam("id") UUID id, @QueryParam("show") @Nullable String show) {
    return SentComparisonPage.of(
        compareWithSent.compare(callers.onPage(), new ReportId(id)), "changes".equals(show), words);
  }
}
