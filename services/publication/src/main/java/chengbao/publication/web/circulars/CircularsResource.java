package chengbao.publication.web.circulars;

import chengbao.door.AnswerOnce;
import chengbao.publication.AnnounceCircular;
import chengbao.publication.PublicRounds;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.OpenData;
import chengbao.publication.web.Readers;
import chengbao.publication.web.Typed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Rounds whose circular (通报) is public, and how it becomes so.
@Path("/api/rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "rounds", description = "Who of a round has published")
public class CircularsResource {

  private final PublicRounds rounds;
  private final AnnounceCircular announce;
  private final AtDesk atDesk;
  private final AnswerOnce once;
  private final Readers readers;

  CircularsResource(
      PublicRounds rounds,
      AnnounceCircular announce,
      AtDesk atDesk,
      AnswerOnce once,
      Readers readers) {
    this.rounds = rounds;
    this.announce = announce;
    this.atDesk = atDesk;
    this.once = once;
    this.readers = readers;
  }

  /// A circular as its office announces it.
  ///
  /// @param number 文号
  public record Circular(@Nullable String number) {}

  /// Who of a round has published.
  public record Overview(
      String round, String title, int reportYear, @Nullable String circular, List<Entry> units) {}

  /// One unit.
  ///
  /// @param report null as long as nothing is published
  public record Entry(
      String unit, String unitName, @Nullable String report, @Nullable Instant publishedAt) {}

  @GET
  @PermitAll
  @OpenData
  @Operation(summary = "Who of a round has published, once its circular is public")
  @APIResponse(responseCode = "200", description = "Every unit that owes a public report")
  @APIResponse(responseCode = "404", description = "No such round, or its circular is not public")
  public Response overview(
      @Parameter(example = "019c6d00-0000-7000-8000-000000000201") @PathParam("round") String id) {
    PublicRounds.Round round = rounds.find(id).orElseThrow(NotFoundException::new);
    List<Entry> units =
        rounds.lines(id).stream()
            .map(line ->
                new Entry(
                    line.unit(),
                    line.unitName(),
                    line.report() == null ? null : line.report().toString(),
                    line.publishedAt()))
            .toList();
    return readers.data(
        new Overview(round.id(), round.title(), round.reportYear(), round.circular(), units), "");
  }

  @POST
  @Path("/circular")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("administrator")
  @Operation(
      summary = "The office says that its circular is public",
      description =
          "From then on the portal shows who has published and who has not. It is not taken back."
              + " Needs the header Idempotency-Key.")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(name = "a circular", value = "{\"number\": \"安法治办〔2026〕7号\"}")))
  @APIResponse(responseCode = "204", description = "Announced, now or before")
  @APIResponse(responseCode = "404", description = "No such round of this office")
  @APIResponse(responseCode = "409", description = "Public already with another number")
  @APIResponse(responseCode = "422", description = "No number")
  public Response announce(@PathParam("round") String round, @NotNull Circular circular) {
    return once.done(
        circular,
        () -> announce.announce(atDesk.administrator(), round, Typed.of(circular.number())));
  }
}
