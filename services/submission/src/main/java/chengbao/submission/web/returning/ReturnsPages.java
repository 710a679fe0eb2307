package chengbao.submission.web.returning;

import chengbao.submission.ReadReturns;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 历次退回意见 on a page, for everybody of the unit, in whatever state the report is.
@Path("/reports/{id}/returns")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public class ReturnsPages {
  private final ReadReturns readReturns;
  private final Callers callers;
  private final PageWords words;

  ReturnsPages(ReadReturns readReturns, Callers callers, PageWords words) {
    this.readReturns = readReturns;
    this.callers = callers;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return ReturnsPage.of(readReturns.read(callers.onPage(), new ReportId(id)), words);
  }
}
