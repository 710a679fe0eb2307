package chengbao.publication.web;

import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Mark;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The reports themselves. Each request asks the database which editions there are, and renders a
/// page only the first time.
@Path("/reports/{report}")
@PermitAll
@RunOnVirtualThread
public class ReportPages {

  private final PublicEditions editions;
  private final Portals portals;
  private final Readers readers;
  private final RenderedPages rendered;

  ReportPages(PublicEditions editions, Portals portals, Readers readers, RenderedPages rendered) {
    this.editions = editions;
    this.portals = portals;
    this.readers = readers;
    this.rendered = rendered;
  }

  @GET
  @Operation(hidden = true)
  public Response current(@PathParam("report") UUID id, @Context Request conditions) {
    ReportId report = new ReportId(id);
    List<Mark> marks = known(report);
    return answer(report, marks.getLast().number(), marks, "/reports/" + report, conditions);
  }

  @GET
  @Path("/editions/{number: \\d{1,6}}")
  @Operation(hidden = true)
  public Response edition(
      @PathParam("report") UUID id, @PathParam("number") int number, @Context Request conditions) {
    ReportId report = new ReportId(id);
    List<Mark> marks = known(report);
    String address = "/reports/" + report + "/editions/" + number;
    return answer(report, number, marks, address, conditions);
  }

  private List<Mark> known(ReportId report) {
    List<Mark> marks = editions.marks(report);
    if (marks.isEmpty()) {
      throw new NotFoundException();
    }
    return marks;
  }

  private Response answer(
      ReportId report, int number, List<Mark> marks, String address, Request conditions) {
    var key =
        new RenderedPages.Key(report, number, address, marks, portals.all(), readers.display());
    return Readers.answer(
        rendered.get(key, () -> render(report, number, marks, address)), conditions);
  }

  private Page render(ReportId report, int number, List<Mark> marks, String address) {
    Edition.Numbered edition = editions.find(report, number).orElseThrow(NotFoundException::new);
    Site site = portals.named(edition.approval().unit().site());
    Around around = readers.around(site, address);
    return switch (edition) {
      case Edition.Published published -> readers.page(200, page(around, published, marks, false));
      case Edition.Superseded superseded ->
          readers.page(200, page(around, superseded, marks, true));
      case Edition.Gone gone -> readers.page(410, gone(around, gone));
    };
  }

  private static EditionPage page(
      Around around, Edition.Numbered edition, List<Mark> marks, boolean superseded) {
    return new EditionPage(
        around,
        shown(edition, marks, superseded),
        EditionPage.Proof.of(edition.approval()),
        ReportText.of(edition.approval().document().text().blocks()));
  }

  private static EditionPage.Shown shown(
      Edition.Numbered edition, List<Mark> marks, boolean superseded) {
    Approval approval = edition.approval();
    Approval.Document document = approval.document();
    String title = document.text().title();
    String addressee = document.text().addressee();
    String signedBy = document.signedBy();
    return new EditionPage.Shown(
        edition.report().toString(),
        edition.number(),
        marks,
        superseded,
        ReportText.shown(title),
        ReportText.phrases(title),
        document.number(),
        addressee == null ? null : ReportText.shown(addressee),
        signedBy == null ? null : ReportText.shown(signedBy),
        document.signedOn(),
        approval.unit().name(),
        approval.unit().id(),
        approval.round().reportYear(),
        edition.indexNumber().value(),
        edition.publishedAt());
  }

  static GonePage gone(Around around, Edition.Gone gone) {
    return new GonePage(
        around,
        gone.indexNumber().value(),
        gone.approval().unit().name(),
        gone.publishedAt(),
        gone.note());
  }
}
