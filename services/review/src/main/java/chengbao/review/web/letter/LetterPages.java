package chengbao.review.web.letter;

import chengbao.manuscript.word.OfficialDocument;
import chengbao.review.WriteOpinion;
import chengbao.review.WriteOpinion.Letter;
import chengbao.review.domain.CaseId;
import chengbao.review.web.AtDesk;
import chengbao.review.web.Neighbours;
import chengbao.review.web.comments.CommentSheets;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The letter of comments (审核意见) on a page, to copy or to download.
@Path("/cases/{id}")
@RunOnVirtualThread
public class LetterPages {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final AtDesk atDesk;
  private final WriteOpinion writeOpinion;
  private final CommentSheets sheets;
  private final Neighbours neighbours;

  LetterPages(
      AtDesk atDesk, WriteOpinion writeOpinion, CommentSheets sheets, Neighbours neighbours) {
    this.atDesk = atDesk;
    this.writeOpinion = writeOpinion;
    this.sheets = sheets;
    this.neighbours = neighbours;
  }

  @GET
  @Path("/letter")
  @Produces(MediaType.TEXT_HTML)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public TemplateInstance page(@PathParam("id") UUID id) {
    Letter letter = writeOpinion.write(atDesk.reviewer(), new CaseId(id));
    String title = sheets.words().letterTitle();
    return new LetterPage(
        new LetterPage.Letter(
            title,
            sheets.crumbs(letter.file(), title),
            id.toString(),
            letter.text().text(),
            letter.empty(),
            neighbours.submission()));
  }

  @GET
  @Path("/letter.docx")
  @Produces(DOCX)
  @RolesAllowed("reviewer")
  @Operation(hidden = true)
  public Response file(@PathParam("id") UUID id) {
    return file(writeOpinion.write(atDesk.reviewer(), new CaseId(id)));
  }

  static Response file(Letter letter) {
    String name = letter.text().title() + ".docx";
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(OfficialDocument.of(letter.text()), DOCX)
        .header(
            "Content-Disposition",
            "attachment; filename=\"letter.docx\"; filename*=UTF-8''" + encoded)
        .build();
  }
}
