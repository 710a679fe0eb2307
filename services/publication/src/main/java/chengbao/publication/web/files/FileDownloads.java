package chengbao.publication.web.files;

import chengbao.publication.PublicEditions;
import chengbao.publication.documents.EditionFiles;
import chengbao.publication.documents.Format;
import chengbao.publication.documents.KeptFile;
import chengbao.publication.documents.Served;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.Around;
import chengbao.publication.web.Readers;
import chengbao.publication.web.ReportText;
import chengbao.publication.web.reports.GonePage;
import chengbao.publication.web.seats.ComeAgain;
import chengbao.publication.web.seats.ReadingRoom;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// An edition to take home.
@Path("/reports/{report}/editions/{number: \\d{1,6}}/report.{format: pdf|docx|txt|json}")
@PermitAll
@RunOnVirtualThread
@Tag(name = "editions")
public class FileDownloads {

  private static final int LONGEST_NAME = 80;
  private static final String AGAIN_IN_SECONDS = "5";

  private final PublicEditions editions;
  private final EditionFiles files;
  private final ReadingRoom room;
  private final ComeAgain comeAgain;
  private final Readers readers;

  FileDownloads(
      PublicEditions editions,
      EditionFiles files,
      ReadingRoom room,
      ComeAgain comeAgain,
      Readers readers) {
    this.editions = editions;
    this.files = files;
    this.room = room;
    this.comeAgain = comeAgain;
    this.readers = readers;
  }

  @GET
  @Operation(
      summary = "An edition as a file: PDF/A-2a, .docx, plain text or JSON",
      description =
          "Made once; its SHA-256 is the ETag and Repr-Digest, and is kept, so that /verify knows"
              + " the file. The formats are pdf, docx, txt and json.")
  @APIResponse(responseCode = "200", description = "The file, as attachment")
  @APIResponse(responseCode = "304", description = "The sender has it already")
  @APIResponse(responseCode = "404", description = "The public knows no such edition")
  @APIResponse(responseCode = "410", description = "Taken down")
  @APIResponse(responseCode = "429", description = "Asked too often for files that were never made")
  @APIResponse(responseCode = "503", description = "Busy, see Retry-After; or not offered here")
  public Response file(
      @PathParam("report") UUID id,
      @PathParam("number") int number,
      @PathParam("format") String ending,
      @Context Request conditions) {
    Format format = Format.of(ending).orElseThrow(NotFoundException::new);
    Looked looked = room.reading(() -> look(new ReportId(id), number, format));
    if (looked.edition() instanceof Edition.Gone gone) {
      return gone(gone);
    }
    return looked
        .known()
        .map(file -> ready(looked.edition(), file, conditions))
        .orElseGet(() -> made(looked.edition(), format, conditions));
  }

  private record Looked(Edition.Numbered edition, Optional<KeptFile> known) {}

  private Looked look(ReportId report, int number, Format format) {
    Edition.Numbered edition = editions.find(report, number).orElseThrow(NotFoundException::new);
    return new Looked(
        edition, edition instanceof Edition.Gone ? Optional.empty() : files.known(edition, format));
  }

  /// Nobody keeps a seat in the reading room while a file is made for them.
  private Response made(Edition.Numbered edition, Format format, Request conditions) {
    Optional<Response> later = format.isCostly() ? comeAgain.unlessInTurn() : Optional.empty();
    return later.orElseGet(() -> offered(edition, format, conditions));
  }

  private Response offered(Edition.Numbered edition, Format format, Request conditions) {
    return switch (files.made(edition, format)) {
      case Served.Ready(KeptFile file) -> ready(edition, file, conditions);
      case Served.Busy _ ->
          Response.fromResponse(unavailable(edition, 503, "busy"))
              .header("Retry-After", AGAIN_IN_SECONDS)
              .build();
      case Served.NotOffered(Served.Why why) ->
          switch (why) {
            case NO_FONTS -> unavailable(edition, 503, "no-fonts");
            case TOO_LONG -> unavailable(edition, 404, "too-long");
          };
    };
  }

  static Response ready(Edition edition, KeptFile file, Request conditions) {
    EntityTag tag = new EntityTag(file.sha256());
    Response.ResponseBuilder same = conditions.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        same != null
            ? same
            : Response.ok(file.content())
                .tag(tag)
                .header("Content-Type", file.format().mediaType())
                .header("Content-Disposition", disposition(edition, file.format()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Repr-Digest", "sha-256=:" + base64(file.sha256()) + ":");
    return answer.header("Cache-Control", "public, no-cache").build();
  }

  private static String base64(String sha256) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
  }

  /// The name under which it is saved: title and edition (RFC 5987), with one in plain letters for
  /// old programs.
  static String disposition(Edition edition, Format format) {
    String title =
        ReportText.shown(edition.approval().document().text().title())
            .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "");
    String name =
        title.substring(0, title.offsetByCodePoints(0, most(title)))
            + "（公开稿第"
            + edition.number()
            + "版）."
            + format.ending();
    String plain = "report-" + edition.number() + "." + format.ending();
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }

  private static int most(String title) {
    return Math.min(LONGEST_NAME, title.codePointCount(0, title.length()));
  }

  private Response unavailable(Edition.Numbered edition, int status, String why) {
    String place = "/reports/" + edition.report() + "/editions/" + edition.number();
    var page = new UnavailablePage(around(edition, place), why, place);
    return readers.once(status, page);
  }

  private Response gone(Edition.Gone gone) {
    String place = "/reports/" + gone.report() + "/editions/" + gone.number();
    return readers.once(410, GonePage.of(around(gone, place), gone));
  }

  private Around around(Edition.Numbered edition, String place) {
    readers.site();
    return readers.around(readers.site(edition.approval().unit().site()), place);
  }
}
