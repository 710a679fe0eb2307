package chengbao.submission.web.correcting;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.ChangeRound;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Terms;
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

/// Who reviews a correction of what is public: a term of the round.
@Path("/api/rounds/{id}/corrections")
@Tag(name = "rounds")
@RunOnVirtualThread
public class RoundCorrectionsResource {
  private final ChangeRound changeRound;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;

  RoundCorrectionsResource(
      ChangeRound changeRound, Callers callers, AnswerOnce once, Versions versions) {
    this.changeRound = changeRound;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
  }

  /// @param wholeChain else the last level only
  record CorrectionsBody(boolean wholeChain, @Nullable String reason) {}

  @POST
  @RolesAllowed("administrator")
  @Operation(
      summary = "Say whether corrections are reviewed by the whole chain or the last level only")
  public Response set(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "whole chain", value = CorrectionResource.TERM)))
          @NotNull
          CorrectionsBody body) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    var seen = versions.seen();
    return once.once(
        body + " " + seen,
        () -> {
          var reason = Objects.requireNonNullElse(body.reason(), "");
          var round =
              changeRound.corrections(caller, new RoundId(id), seen, by(body.wholeChain()), reason);
          return Response.ok(
                  new CorrectionsBody(
                      round.inForce().corrections() == Terms.Corrections.WHOLE_CHAIN, reason))
              .tag(Versions.tag(round.version()))
              .build();
        });
  }

  static Terms.Corrections by(boolean wholeChain) {
    return wholeChain ? Terms.Corrections.WHOLE_CHAIN : Terms.Corrections.LAST_LEVEL;
  }
}
