package chengbao.review.web.letter;

import chengbao.review.WriteOpinion;
import chengbao.review.domain.CaseId;
import chengbao.review.web.AtDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The letter of comments (审核意见), for programs.
@Path("/api/cases/{id}/letter")
@RunOnVirtualThread
@Tag(name = "comments")
public class LetterResource {
  private static final String EXAMPLE = "关于白鹭镇人民政府2025年度报告（第1稿）的审核意见";

  private final AtDesk atDesk;
  private final WriteOpinion writeOpinion;

  LetterResource(AtDesk atDesk, WriteOpinion writeOpinion) {
    this.atDesk = atDesk;
    this.writeOpinion = writeOpinion;
  }

  @GET
  @Produces({MediaType.TEXT_PLAIN, LetterPages.DOCX})
  @RolesAllowed("reviewer")
  @Operation(
      summary = "The letter of comments as text, or as .docx by `Accept`",
      description = "Numbered, what must be followed first. Internal notes are not in it.")
  @APIResponse(
      responseCode = "200",
      description = "One line for each paragraph",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class, example = EXAMPLE)))
  @APIResponse(responseCode = "404", description = "No such case at the reviewer's office")
  public Response letter(
      @PathParam("id") UUID id, @jakarta.ws.rs.core.Context jakarta.ws.rs.core.HttpHeaders asked) {
    var letter = writeOpinion.write(atDesk.reviewer(), new CaseId(id));
    boolean word =
        asked.getAcceptableMediaTypes().stream()
            .anyMatch(type -> type.toString().startsWith(LetterPages.DOCX));
    return word
        ? LetterPages.file(letter)
        : Response.ok(letter.text().text(), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8")).build();
  }
}
