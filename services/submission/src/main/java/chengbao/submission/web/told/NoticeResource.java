package chengbao.submission.web.told;

import chengbao.door.AnswerOnce;
import chengbao.door.SignedIn;
import chengbao.submission.ReadNotices;
import chengbao.submission.domain.PersonId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 待办与通知 for programs.
@Path("/api/notices")
@Tag(name = "notices")
@Authenticated
@RunOnVirtualThread
public class NoticeResource {
  private final ReadNotices readNotices;
  private final NoticeBodies bodies;
  private final SignedIn signedIn;
  private final AnswerOnce answer;

  NoticeResource(
      ReadNotices readNotices, NoticeBodies bodies, SignedIn signedIn, AnswerOnce answer) {
    this.readNotices = readNotices;
    this.bodies = bodies;
    this.signedIn = signedIn;
    this.answer = answer;
  }

  @GET
  @Operation(
      summary = "The caller's notices, the newest first",
      description =
          "`shown`: `open` (to-dos nobody has done), `unread` or `all`. Counts are of all there are.")
  public NoticeBodies.Sheet list(
      @QueryParam("shown") @DefaultValue("open") String shown,
      @QueryParam("from") @DefaultValue("0") @Min(0) int from,
      @QueryParam("most") @DefaultValue("50") @Min(1) @Max(200) int most) {
    return bodies.of(readNotices.read(person(), NoticePages.shown(shown), from, most));
  }

  @POST
  @Path("{id}/read")
  @Operation(summary = "Open a notice, which is read from then on")
  public Response read(@PathParam("id") UUID id) {
    return answer.once(id, () -> Response.ok(bodies.of(readNotices.open(person(), id))).build());
  }

  @POST
  @Path("read")
  @Operation(summary = "Mark all notices as read")
  public Response readAll() {
    return answer.once(
        "all",
        () -> {
          readNotices.readAll(person());
          return Response.noContent().build();
        });
  }

  private PersonId person() {
    return PersonId.of(signedIn.person());
  }
}
