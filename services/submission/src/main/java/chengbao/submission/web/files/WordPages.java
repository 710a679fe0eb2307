package chengbao.submission.web.files;

import chengbao.submission.ReadReport;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 下载 Word: the report as it stands, draft or frozen, in the layout of an official document. Work
/// goes on in a word processor, and the edited copy is brought again.
@Path("/reports/{id}/word")
@Produces(WordFiles.TYPE)
@RunOnVirtualThread
public class WordPages {
  private final ReadReport readReport;
  private final Callers callers;

  WordPages(ReadReport readReport, Callers callers) {
    this.readReport = readReport;
    this.callers = callers;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public Response word(@PathParam("id") UUID id) {
    return WordFiles.of(readReport.read(callers.onPage(), new ReportId(id)));
  }
}
