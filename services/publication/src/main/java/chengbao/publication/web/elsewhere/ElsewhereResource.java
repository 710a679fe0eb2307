package chengbao.publication.web.elsewhere;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.publication.EditionAtHand;
import chengbao.publication.OuterClaim;
import chengbao.publication.PostElsewhere;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterPages;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Visit;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.Look;
import chengbao.publication.web.Typed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Saying for programs that an edition is public on another platform (外站公开).
@Path("/api/desk/{report}/{number}/elsewhere")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("publisher")
@RunOnVirtualThread
@Tag(name = "desk", description = "The publisher's desk")
public class ElsewhereResource {

  private static final String CLAIM =
      "{\"link\": \"https://www.anlan.example/zwgk/t1024.html\", \"indexNumber\":"
          + " \"A017/2026-01024\"}";
  private static final String LOOK =
      "{\"address\": \"https://www.anlan.example/zwgk/t1024.html\", \"indexNumber\":"
          + " \"A017/2026-01024\", \"at\": \"2026-02-14T02:00:00Z\", \"standing\": \"differs\","
          + " \"differences\": [{\"what\": \"text\", \"ours\": \"出具意见52件\", \"theirs\":"
          + " \"出具意见53件\"}]}";

  private final AtDesk atDesk;
  private final PostElsewhere post;
  private final OuterPages pages;
  private final AnswerOnce once;
  private final Versions versions;

  ElsewhereResource(
      AtDesk atDesk, PostElsewhere post, OuterPages pages, AnswerOnce once, Versions versions) {
    this.atDesk = atDesk;
    this.post = post;
    this.pages = pages;
    this.once = once;
    this.versions = versions;
  }

  /// @param link 公开链接
  /// @param indexNumber the number that the platform gave
  public record Claim(@Nullable String link, @Nullable String indexNumber) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "An edition is public on the page of another platform",
      description =
          "The page is fetched and compared; the edition is public only if it agrees, else the"
              + " answer says what differs. Needs Idempotency-Key and If-Match.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "a link", value = CLAIM)))
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = Look.class),
              examples = @ExampleObject(name = "a changed figure", value = LOOK)))
  @APIResponse(responseCode = "409", description = "Its site is the column, or the number is taken")
  @APIResponse(responseCode = "422", description = "Link, host or number is refused")
  public Response post(
      @PathParam("report") UUID report, @PathParam("number") int number, @NotNull Claim claim) {
    Publisher publisher = atDesk.publisher();
    EditionAtHand atHand = new EditionAtHand(new ReportId(report), number, versions.seen());
    OuterClaim outer = new OuterClaim(Typed.of(claim.link()), Typed.of(claim.indexNumber()));
    post.mustBePossible(publisher, atHand, outer);
    Visit visit = pages.visit(outer.address());
    return once.once(
        claim,
        () -> {
          OuterLook look = post.post(publisher, atHand, outer, visit);
          return Response.ok(Look.of(look)).build();
        });
  }
}
