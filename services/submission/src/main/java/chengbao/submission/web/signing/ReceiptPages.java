package chengbao.submission.web.signing;

import chengbao.submission.ReadReceipts;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 报送回执: looked at, printed, taken away as JSON.
@Path("/reports/{id}/receipts/{number}")
@Authenticated
@RunOnVirtualThread
public class ReceiptPages {
  private final ReadReport readReport;
  private final ReadReceipts readReceipts;
  private final Callers callers;
  private final PageWords words;

  ReceiptPages(ReadReport readReport, ReadReceipts readReceipts, Callers callers, PageWords words) {
    this.readReport = readReport;
    this.readReceipts = readReceipts;
    this.callers = callers;
    this.words = words;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id, @PathParam("number") int number) {
    var caller = callers.onPage();
    var report = new ReportId(id);
    return ReceiptPage.of(
        readReport.read(caller, report),
        readReceipts.one(caller, report, number),
        readReceipts.all(caller, report),
        words);
  }

  @GET
  @Path("pdf")
  @Produces(ReceiptFiles.PDF)
  @Operation(hidden = true)
  public Response pdf(@PathParam("id") UUID id, @PathParam("number") int number) {
    return ReceiptFiles.pdf(readReceipts.one(callers.onPage(), new ReportId(id), number));
  }

  @GET
  @Path("json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response json(@PathParam("id") UUID id, @PathParam("number") int number) {
    return ReceiptFiles.json(readReceipts.one(callers.onPage(), new ReportId(id), number));
  }
}
