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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The same file for programs.
@Path("/api/reports/{id}")
@Tag(name = "reports")
@RunOnVirtualThread
public class WordResource {
  private final ReadReport readReport;
  private final Callers callers;

  WordResource(ReadReport readReport, Callers callers) {
    this.readReport = readReport;
    this.callers = callers;
  }

  @GET
  @Path("document")
  @Produces(WordFiles.TYPE)
  @Authenticated
  @Operation(summary = "The report as .docx, in the layout of GB/T 9704")
  public Response document(@PathParam("id") UUID id) {
    return WordFiles.of(readReport.read(callers.reading(), new ReportId(id)));
  }
}
