package chengbao.publication.web.desk;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.publication.EditionAtHand;
import chengbao.publication.HoldEdition;
import chengbao.publication.ReleaseEdition;
import chengbao.publication.ScheduleEdition;
import chengbao.publication.WaitingEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.web.AtDesk;
import chengbao.publication.web.Typed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What lies on the publisher's desk, for programs, and deciding about an edition that waits to
/// become public: 放行, 暂缓, 定时.
@Path("/api/desk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("publisher")
@RunOnVirtualThread
@Tag(name = "desk", description = "The publisher's desk")
public class WaitingResource {

  private static final String RELEASE = "{\"reason\": \"已核实，系公开的典型案例。\"}";
  private static final String HOLD = "{\"reason\": \"与抽检结果公告核对口径一致后公开。\"}";
  private static final String SCHEDULE = "{\"until\": \"2026-03-02T01:00:00Z\"}";

  private final AtDesk atDesk;
  private final WaitingEditions waiting;
  private final ReleaseEdition release;
  private final HoldEdition hold;
  private final ScheduleEdition schedule;
  private final AnswerOnce once;
  private final Versions versions;

  WaitingResource(
      AtDesk atDesk,
      WaitingEditions waiting,
      ReleaseEdition release,
      HoldEdition hold,
      ScheduleEdition schedule,
      AnswerOnce once,
      Versions versions) {
    this.atDesk = atDesk;
    this.waiting = waiting;
    this.release = release;
    this.hold = hold;
    this.schedule = schedule;
    this.once = once;
    this.versions = versions;
  }

  @GET
  @Path("/waiting")
  @Operation(summary = "Editions that wait to become public, the longest waiting first")
  public List<WaitingSheet> list() {
    return waiting.of(atDesk.publisher()).stream().map(WaitingSheet::of).toList();
  }

  @GET
  @Path("/waiting/{report}/{number}")
  @Operation(
      summary = "One edition that waits",
      description = "Carries the ETag that deciding about it wants in If-Match.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = WaitingSheet.class),
              examples = @ExampleObject(name = "held", value = WaitingSheet.EXAMPLE)))
  @APIResponse(responseCode = "404", description = "Does not wait, or is none of this officer's")
  public Response read(@PathParam("report") UUID report, @PathParam("number") int number) {
    Edition.Waiting edition =
        waiting
            .find(atDesk.publisher(), new ReportId(report), number)
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
    return Response.ok(WaitingSheet.of(edition)).tag(Versions.tag(edition.version())).build();
  }

  /// Which edition.
  public record Place(@PathParam("report") UUID report, @PathParam("number") int number) {}

  /// @param reason where the checks had found something
  /// @param indexNumber where the site's numbers are entered
  public record Release(@Nullable String reason, @Nullable String indexNumber) {}

  /// @param reason shown to the unit and the office
  public record Hold(@Nullable String reason) {}

  /// @param until when it becomes public by itself
  public record Schedule(@Nullable Instant until) {}

  @POST
  @Path("/{report}/{number}/release")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a waiting edition public now",
      description = "Needs Idempotency-Key, If-Match.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "release", value = RELEASE)))
  @APIResponse(responseCode = "204", description = "Public, or handed to the site's platform")
  @APIResponse(responseCode = "409", description = "Public already, or taken down")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "422", description = "A reason or a number is missing")
  public Response release(@BeanParam Place place, @NotNull Release wish) {
    return once.done(
        wish,
        () ->
            release.release(
                atDesk.publisher(),
                atHand(place),
                Typed.of(wish.reason()),
                Typed.of(wish.indexNumber())));
  }

  @POST
  @Path("/{report}/{number}/hold")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Hold an edition that was about to become public",
      description = "Needs Idempotency-Key, If-Match.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "hold", value = HOLD)))
  @APIResponse(responseCode = "204", description = "Held")
  @APIResponse(responseCode = "409", description = "Held already, public already, or taken down")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "422", description = "No reason")
  public Response hold(@BeanParam Place place, @NotNull Hold wish) {
    return once.done(
        wish, () -> hold.hold(atDesk.publisher(), atHand(place), Typed.of(wish.reason())));
  }

  @POST
  @Path("/{report}/{number}/schedule")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set when a waiting edition becomes public by itself",
      description = "Needs Idempotency-Key, If-Match.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "schedule", value = SCHEDULE)))
  @APIResponse(responseCode = "204", description = "Set")
  @APIResponse(responseCode = "409", description = "Public already, or the site feeds another")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "422", description = "No time, or one that is past")
  public Response schedule(@BeanParam Place place, @NotNull Schedule wish) {
    Instant until = Objects.requireNonNullElse(wish.until(), Instant.EPOCH);
    return once.done(wish, () -> schedule.schedule(atDesk.publisher(), atHand(place), until));
  }

  private EditionAtHand atHand(Place place) {
    return new EditionAtHand(new ReportId(place.report()), place.number(), versions.seen());
  }
}
