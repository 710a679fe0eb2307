package chengbao.submission.web.signing;

import chengbao.door.Versions;
import chengbao.submission.ReadRoute;
import chengbao.submission.SetRoute;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 审签流程 of a unit, for programs.
@Path("/api/units/{id}/route")
@Tag(name = "units")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class RouteResource {
  private final ReadRoute readRoute;
  private final SetRoute setRoute;
  private final Callers callers;
  private final Versions versions;

  RouteResource(ReadRoute readRoute, SetRoute setRoute, Callers callers, Versions versions) {
    this.readRoute = readRoute;
    this.setRoute = setRoute;
    this.callers = callers;
    this.versions = versions;
  }

  /// @param step `desk`, `legal`, `secrecy`, `leader` or `discussion`
  /// @param officers any of them may take it
  /// @param stands a change of the text afterwards does not put it back
  record Stop(@NotNull String step, @NotNull List<UUID> officers, boolean stands) {}

  record RouteBody(@NotNull List<Stop> stops) {
    static RouteBody of(Route route) {
      return new RouteBody(
          route.stops().stream()
              .map(stop ->
                  new Stop(
                      stop.step().code(),
                      stop.officers().stream().map(person -> person.id().value()).toList(),
                      stop.stands()))
              .toList());
    }

    List<SetRoute.Stop> wanted() {
      return stops.stream()
          .map(stop ->
              new SetRoute.Stop(
                  ClearanceStep.of(stop.step())
                      .orElseThrow(() -> new Refused(Refusal.ROUTE_STEP_UNKNOWN)),
                  stop.officers().stream().map(PersonId::new).toList(),
                  stop.stands()))
          .toList();
    }
  }

  @GET
  @Operation(summary = "Through which steps a unit's reports go before they are signed")
  public Response read(@PathParam("id") UUID id) {
    var sheet = readRoute.read(callers.as(OfficerFunction.ADMINISTRATOR), new UnitId(id));
    return answer(sheet.route());
  }

  @PUT
  @Operation(
      summary = "Set the steps before the signature",
      description =
          "An empty list leaves the signature only. Versions on their way keep their route.")
  public Response set(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "route", value = SigningExamples.ROUTE)))
          @NotNull
          RouteBody body) {
    return answer(
        setRoute.set(
            callers.as(OfficerFunction.ADMINISTRATOR),
            new UnitId(id),
            versions.seen(),
            body.wanted()));
  }

  private static Response answer(Route route) {
    return Response.ok(RouteBody.of(route)).tag(Versions.tag(route.version())).build();
  }
}
