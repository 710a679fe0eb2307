package chengbao.publication.web.operators;

import chengbao.door.AnswerOnce;
import chengbao.door.problem.Refusals;
import chengbao.look.Problem;
import chengbao.look.Written;
import chengbao.publication.MoveAddress;
import chengbao.publication.domain.Refused;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 旧地址跳转: where the pages of a former column are now.
@Path("/moved")
@RolesAllowed("operator")
@RunOnVirtualThread
public class MovedPages {

  private static final int LATEST = 100;

  private final MoveAddress move;
  private final AtDesk atDesk;
  private final AnswerOnce once;
  private final Refusals refusals;

  MovedPages(MoveAddress move, AtDesk atDesk, AnswerOnce once, Refusals refusals) {
    this.move = move;
    this.atDesk = atDesk;
    this.once = once;
    this.refusals = refusals;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@QueryParam("saved") @DefaultValue("") String saved) {
    return page("", "", saved, List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response note(
      @FormParam("from") @DefaultValue("") String from,
      @FormParam("to") @DefaultValue("") String to,
      @FormParam("command") @DefaultValue("") String command) {
    String old = path(from);
    String now = path(to);
    try {
      return once.once(
          command,
          old + " " + now,
          () -> {
            move.move(atDesk.person(), old, now);
            return Response.seeOther(URI.create("/moved?saved=" + Written.inAddress(old))).build();
          });
    } catch (Refused refused) {
      String sentence = refusals.sentence(RefusedMapper.code(refused.refusal()), Map.of());
      return Response.status(RefusedMapper.status(refused.refusal()))
          .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
          .entity(page(from, to, "", List.of(new Problem("from", sentence))))
          .build();
    }
  }

  /// Whoever copies a whole address out of a browser means its path; what has more than that is
  /// refused as it stands.
  private static String path(String typed) {
    String address = typed.strip();
    return address.matches("https?://[^/?#]+/[^#]*")
        ? address.replaceFirst("https?://[^/]+", "")
        : address;
  }

  private TemplateInstance page(String from, String to, String saved, List<Problem> problems) {
    return new MovedPage(
        move.latest(LATEST), from, to, saved, problems, UUID.randomUUID().toString());
  }
}
