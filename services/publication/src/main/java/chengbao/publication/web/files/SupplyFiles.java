package chengbao.publication.web.files;

import chengbao.publication.WaitingEditions;
import chengbao.publication.documents.CleanText;
import chengbao.publication.documents.EditionFiles;
import chengbao.publication.documents.Format;
import chengbao.publication.documents.KeptFile;
import chengbao.publication.documents.Served;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.AtDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Files that a publisher hands to another platform. They are the very files that are offered here
/// once the edition is public, so each is known again at `/verify`.
@Path("/desk/{report}/{number}")
@RolesAllowed("publisher")
@RunOnVirtualThread
public class SupplyFiles {

  private final AtDesk atDesk;
  private final WaitingEditions waiting;
  private final EditionFiles files;

  SupplyFiles(AtDesk atDesk, WaitingEditions waiting, EditionFiles files) {
    this.atDesk = atDesk;
    this.waiting = waiting;
    this.files = files;
  }

  @GET
  @Path("/text.html")
  @Operation(hidden = true)
  public Response text(@PathParam("report") UUID report, @PathParam("number") int number) {
    Edition.Supplied supplied = supplied(report, number);
    return Response.ok(CleanText.page(supplied.approval()))
        .header("Content-Type", "text/html;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"report-" + number + ".html\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @GET
  @Path("/report.{format: pdf|docx|txt|json}")
  @Operation(hidden = true)
  public Response file(
      @PathParam("report") UUID report,
      @PathParam("number") int number,
      @PathParam("format") String ending) {
    Format format = Format.of(ending).orElseThrow(NotFoundException::new);
    Edition.Supplied supplied = supplied(report, number);
    return switch (files.file(supplied, format)) {
      case Served.Ready(KeptFile file) ->
          Response.ok(file.content())
              .header("Content-Type", format.mediaType())
              .header("Content-Disposition", FileDownloads.disposition(supplied, format))
              .header("X-Content-Type-Options", "nosniff")
              .header("Cache-Control", "private, no-store")
              .build();
      case Served.Busy _ -> Response.status(503).header("Retry-After", "5").build();
      case Served.NotOffered _ -> throw new NotFoundException();
    };
  }

  private Edition.Supplied supplied(UUID report, int number) {
    return waiting
        .find(atDesk.publisher(), new ReportId(report), number)
        .filter(Edition.Supplied.class::isInstance)
        .map(Edition.Supplied.class::cast)
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
  }
}
