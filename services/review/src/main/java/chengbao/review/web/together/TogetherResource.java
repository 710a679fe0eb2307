package chengbao.review.web.together;

import chengbao.door.AnswerOnce;
import chengbao.door.CommandKeyRequired;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.web.AtDesk;
import chengbao.review.web.RefusalWords;
import chengbao.review.web.RefusedMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Several reports without open findings decided on together, for programs.
@Path("/api/cases/together")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "moves")
public class TogetherResource {
  private static final String EXAMPLE =
      """
      {"cases": [{"report": "019c6d00-0000-7000-8000-000000000101", "revision": 2}],
       "opinion": "要素齐全，同意上报。"}
      """;

  private final AtDesk atDesk;
  private final Together together;
  private final RefusalWords words;

  TogetherResource(AtDesk atDesk, Together together, RefusalWords words) {
    this.atDesk = atDesk;
    this.together = together;
    this.words = words;
  }

  /// @param revision that was read, as in the `ETag`
  @Schema(name = "CaseSeen")
  public record Seen(@NotNull UUID report, long revision) {}

  @Schema(name = "Together", example = EXAMPLE)
  public record Asked(
      @NotNull @NotEmpty @Size(max = Together.MOST) List<@NotNull @Valid Seen> cases,
      @NotNull String opinion) {}

  /// @param status as it would have been alone: 200, 403, 404, 409, 412, 422
  /// @param code of the refusal
  /// @param detail the refusal in words
  @Schema(name = "TogetherOutcome")
  record Outcome(String report, int status, @Nullable String code, @Nullable String detail) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("reviewer")
  @Operation(
      summary = "Endorse or approve several, each by its own move",
      description =
          "At the last level they are approved, else endorsed. What has a finding that needs an"
              + " explanation is refused; the others go on.")
  @APIResponse(responseCode = "200", description = "What came of each, in the order asked for")
  @APIResponse(responseCode = "422", description = "opinion-missing")
  public List<Outcome> decide(
      @HeaderParam(AnswerOnce.HEADER) @Nullable String command, @NotNull @Valid Asked asked) {
    ActingAs who = atDesk.reviewer();
    if (command == null || command.isBlank()) {
      throw new CommandKeyRequired();
    }
    if (asked.opinion().isBlank()) {
      throw new Refused(Refusal.OPINION_MISSING);
    }
    return asked.cases().stream()
        .map(one -> new Together.Chosen(new CaseId(one.report()), one.revision()))
        .map(chosen -> outcome(together.decide(who, chosen, command, asked.opinion())))
        .toList();
  }

  private Outcome outcome(Together.Outcome made) {
    Refused refused = made.refused();
    String report = made.chosen().id().toString();
    return refused == null
        ? new Outcome(report, 200, null, null)
        : new Outcome(
            report,
            RefusedMapper.status(refused.refusal()),
            RefusedMapper.code(refused.refusal()),
            words.sentence(refused, made.isLast() ? "approve" : "endorse"));
  }
}
