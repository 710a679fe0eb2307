package chengbao.submission.web.files;

import chengbao.submission.ReadReport;
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

/// The report as it will look: as an official document, and on the portal.
@Path("/reports/{id}/preview")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@RunOnVirtualThread
public class PreviewPages {
  private final ReadReport readReport;
  private final Callers callers;
  private final PageWords words;

  PreviewPages(ReadReport readReport, Callers callers, PageWords words) {
    this.readReport = readReport;
    this.callers = callers;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance official(@PathParam("id") UUID id) {
    return PreviewPage.of(readReport.read(callers.onPage(), new ReportId(id)), words);
  }

  @GET
  @Path("public")
  @Operation(hidden = true)
  public TemplateInstance onThePortal(@PathParam("id") UUID id) {
    return PublicPreviewPage.of(readReport.read(callers.onPage(), new ReportId(id)), words);
  }
}
