package chengbao.publication.web.circulars;

import chengbao.door.AnswerOnce;
import chengbao.door.problem.Refusals;
import chengbao.look.Problem;
import chengbao.publication.AnnounceCircular;
import chengbao.publication.PublicRounds;
import chengbao.publication.domain.Administrator;
import chengbao.publication.domain.Refusal;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Where the administrator of an oversight office says that a circular (通报) is public.
@Path("/desk/rounds")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class CircularPages {

  private final AtDesk atDesk;
  private final PublicRounds rounds;
  private final AnnounceCircular announce;
  private final AnswerOnce once;
  private final Refusals refusals;

  CircularPages(
      AtDesk atDesk,
      PublicRounds rounds,
      AnnounceCircular announce,
      AnswerOnce once,
      Refusals refusals) {
    this.once = once;
    this.atDesk = atDesk;
    this.rounds = rounds;
    this.announce = announce;
    this.refusals = refusals;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance rounds() {
    return page("", "", List.of());
  }

  @POST
  @Path("/{round}/circular")
  @Operation(hidden = true)
  public Response announce(
      @PathParam("round") String round,
      @FormParam("number") @DefaultValue("") String number,
      @FormParam("command") @Nullable String command) {
    try {
      return once.once(
          command,
          number,
          () -> {
            announce.announce(atDesk.administrator(), round, number);
            return Response.seeOther(URI.create("/desk/rounds")).build();
          });
    } catch (Refused refused) {
      if (refused.refusal() == Refusal.NO_SUCH_ROUND) {
        throw refused;
      }
      String sentence = refusals.sentence(RefusedMapper.code(refused.refusal()), Map.of());
      return Response.status(RefusedMapper.status(refused.refusal()))
          .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
          .entity(page(round, number, List.of(new Problem("number-" + round, sentence))))
          .build();
    }
  }

  private CircularsPage page(String typed, String number, List<Problem> problems) {
    Administrator by = atDesk.administrator();
    return new CircularsPage(
        rounds.ofOffice(Objects.requireNonNullElse(by.person().unit(), "")),
        typed,
        number,
        problems,
        UUID.randomUUID().toString());
  }
}
