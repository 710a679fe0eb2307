package chengbao.publication.web.reports;

import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Mark;
import chengbao.publication.ReadersOfEditions;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import chengbao.publication.web.Around;
import chengbao.publication.web.InReadingRoom;
import chengbao.publication.web.Look;
import chengbao.publication.web.Proof;
import chengbao.publication.web.Readers;
import chengbao.publication.web.ReportText;
import chengbao.publication.web.serving.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The reports themselves, for whoever asks for a page that is not in memory. What a page is made
/// of is asked first; it is rendered only when it never was.
@Path("/reports/{report}")
@PermitAll
@InReadingRoom
@RunOnVirtualThread
public class ReportPages {

  private final PublicEditions editions;
  private final ReadersOfEditions visits;
  private final Readers readers;
  private final Frames frames;
  private final StructuredData data;
  private final OuterLooks looks;

  ReportPages(
      PublicEditions editions,
      ReadersOfEditions visits,
      Readers readers,
      Frames frames,
      StructuredData data,
      OuterLooks looks) {
    this.looks = looks;
    this.editions = editions;
    this.visits = visits;
    this.readers = readers;
    this.frames = frames;
    this.data = data;
  }

  @GET
  @Operation(hidden = true)
  public Response current(@PathParam("report") UUID id) {
    ReportId report = new ReportId(id);
    Site here = readers.site();
    List<Mark> marks = known(report);
    return answer(here, report, marks.getLast().number(), marks, "/reports/" + report);
  }

  @GET
  @Path("/editions/{number: \\d{1,6}}")
  @Operation(hidden = true)
  public Response edition(@PathParam("report") UUID id, @PathParam("number") int number) {
    ReportId report = new ReportId(id);
    Site here = readers.site();
    String address = "/reports/" + report + "/editions/" + number;
    return answer(here, report, number, known(report), address);
  }

  private List<Mark> known(ReportId report) {
    List<Mark> marks = editions.marks(report);
    if (marks.isEmpty()) {
      throw new NotFoundException();
    }
    return marks;
  }

  private Response answer(
      Site here, ReportId report, int number, List<Mark> marks, String address) {
    if (marks.stream().noneMatch(mark -> mark.number() == number)) {
      throw new NotFoundException();
    }
    Site site = readers.site(editions.site(report).orElse(here.id()));
    long views = visits.of(report);
    String madeOf =
        marks + " " + views + " " + lookedAt(report, number) + frames.mark(site, readers.display());
    return readers.one(
        here, address, report, madeOf, () -> render(site, report, number, marks, address, views));
  }

  /// When another platform's page was looked at last; nothing for what is public here.
  private String lookedAt(ReportId report, int number) {
    return looks.find(report, number).map(look -> look.standing() + " " + look.at()).orElse("");
  }

  private Page render(
      Site site, ReportId report, int number, List<Mark> marks, String address, long views) {
    Edition.Numbered edition = editions.find(report, number).orElseThrow(NotFoundException::new);
    Around around = readers.around(site, address);
    return switch (edition) {
      case Edition.Published published ->
          readers.page(200, readable(around, published, marks, views, false));
      case Edition.Superseded superseded ->
          readers.page(200, readable(around, superseded, marks, views, true));
      case Edition.Gone gone -> readers.page(410, GonePage.of(around, gone));
    };
  }

  /// The text; or, where another platform shows it, what proves it and the way there.
  private TemplateInstance readable(
      Around around, Edition.Numbered edition, List<Mark> marks, long views, boolean superseded) {
    OuterPage elsewhere = edition.entry().page();
    return elsewhere == null
        ? page(around, edition, marks, views, superseded)
        : new OuterEditionPage(
            around,
            shown(edition, marks, superseded),
            Proof.of(edition.approval()),
            elsewhere.address(),
            elsewhere.postedOn(),
            looks.find(edition.report(), edition.number()).map(Look::of).orElse(null));
  }

  private EditionPage page(
      Around around, Edition.Numbered edition, List<Mark> marks, long views, boolean superseded) {
    EditionPage.Shown shown = shown(edition, marks, superseded);
    return new EditionPage(
        around,
        shown,
        Proof.of(edition.approval()),
        ReportText.of(edition.approval().document().text().blocks()),
        new EditionPage.Beside(
            views,
            QrCode.of(around.portal().base() + shown.canonical()),
            data.of(shown, around.portal())));
  }

  private List<EditionPage.Change> changes(ReportId report, List<Mark> marks) {
    if (marks.size() < 2) {
      return List.of();
    }
    return marks.reversed().stream()
        .flatMap(mark -> editions.find(report, mark.number()).stream())
        .map(edition ->
            new EditionPage.Change(
                edition.number(), edition.publishedAt(), note(edition.correctionNote())))
        .toList();
  }

  private static @Nullable String note(@Nullable String note) {
    return note == null ? null : ReportText.shown(note);
  }

  private EditionPage.Shown shown(Edition.Numbered edition, List<Mark> marks, boolean superseded) {
    Approval approval = edition.approval();
    Approval.Document document = approval.document();
    String title = document.text().title();
    String addressee = document.text().addressee();
    String signedBy = document.signedBy();
    return new EditionPage.Shown(
        edition.report().toString(),
        edition.number(),
        marks,
        changes(edition.report(), marks),
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
        edition.publishedAt(),
        EditionPage.Filed.of(edition.entry()));
  }
}
