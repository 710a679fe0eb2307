package chengbao.submission.web.signing;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.ChangeRound;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Whether a round wants the unit's seal on a signed report: a term of the round.
@Path("/api/rounds/{id}/seal")
@Tag(name = "rounds")
@RunOnVirtualThread
public class RoundSealResource {
  private final ChangeRound changeRound;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  RoundSealResource(ChangeRound changeRound, Callers callers, AnswerOnce once, Versions versions) {
    this.changeRound = changeRound;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  record SealBody(boolean wanted, @Nullable String reason) {}

  @POST
  @RolesAllowed("administrator")
  @Operation(summary = "Say whether a signed report also has to bear the unit's seal")
  public Response set(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "seal", value = SigningExamples.SEAL)))
          @NotNull
          SealBody body) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    var seen = versions.seen();
    return once.once(
        body + " " + seen,
        () -> {
          var reason = Objects.requireNonNullElse(body.reason(), "");
          var round = changeRound.seal(caller, new RoundId(id), seen, body.wanted(), reason);
          return Response.ok(new SealBody(round.wantsSeal(), reason))
              .tag(Versions.tag(round.version()))
              .build();
        });
  }
}
