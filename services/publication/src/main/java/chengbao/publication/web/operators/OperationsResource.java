package chengbao.publication.web.operators;

import chengbao.door.AnswerOnce;
import chengbao.publication.MoveAddress;
import chengbao.publication.OverdueEditions;
import chengbao.publication.RebuildPortal;
import chengbao.publication.RepairOverdue;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.Typed;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What an operator asks of the portal, for programs.
@Path("/api/portal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@RunOnVirtualThread
@Tag(name = "operators")
public class OperationsResource {

  private static final int ONE_HOUR = 3600;
  private static final String ROOT =
      "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a";

  private final RebuildPortal rebuild;
  private final RepairOverdue repair;
  private final MoveAddress move;
  private final AtDesk atDesk;
  private final AnswerOnce once;

  OperationsResource(
      RebuildPortal rebuild,
      RepairOverdue repair,
      MoveAddress move,
      AtDesk atDesk,
      AnswerOnce once) {
    this.move = move;
    this.atDesk = atDesk;
    this.once = once;
    this.rebuild = rebuild;
    this.repair = repair;
  }

  /// @param before root hash over the editions as they were
  /// @param after root hash over what the topic `editions` says
  /// @param leftOut records that review never signed
  public record Rebuilt(long editions, String before, String after, boolean equal, long leftOut) {}

  @POST
  @Path("/rebuild")
  @Transactional
  @TransactionConfiguration(timeout = ONE_HOUR)
  @Operation(
      summary = "Build all that is public again from the topic editions alone",
      description = "One transaction: readers see the portal as it was until it is done.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "rebuilt",
                      value =
                          "{\"editions\": 28, \"before\": \""
                              + ROOT
                              + "\", \"after\": \""
                              + ROOT
                              + "\", \"equal\": true, \"leftOut\": 0}")))
  public Rebuilt rebuild() {
    RebuildPortal.Outcome outcome = rebuild.rebuild();
    return new Rebuilt(
        outcome.editions(), outcome.before(), outcome.after(), outcome.equal(), outcome.leftOut());
  }

  @GET
  @Path("/overdue")
  @Operation(summary = "What should have been public for a minute and is not")
  public List<OverdueEditions.Overdue> overdue() {
    return repair.overdue();
  }

  @POST
  @Path("/overdue")
  @Operation(
      summary = "Publish again what is overdue; answers with what still is",
      description = "Safe to send twice.")
  public List<OverdueEditions.Overdue> again() {
    return repair.repair(true);
  }

  /// @param from a path that leads nowhere here, `/zwgk/fzbg/2024/123.html`
  /// @param to where what stood there is now
  public record Move(@Nullable String from, @Nullable String to) {}

  @POST
  @Path("/moved")
  @Operation(
      summary = "An old address leads to a new one (301) for ever",
      description = "For a column that moves onto this portal. Needs Idempotency-Key.")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "an old page",
                      value =
                          "{\"from\": \"/zwgk/fzbg/2024/123.html\", \"to\":"
                              + " \"/reports/019c6d00-0000-7000-8000-000000000101\"}")))
  @APIResponse(responseCode = "204", description = "Noted, now or before")
  @APIResponse(responseCode = "409", description = "It leads somewhere else already")
  @APIResponse(responseCode = "422", description = "No path")
  public Response move(Move wanted) {
    return once.done(
        wanted, () -> move.move(atDesk.person(), Typed.of(wanted.from()), Typed.of(wanted.to())));
  }
}
