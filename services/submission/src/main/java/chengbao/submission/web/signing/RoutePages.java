package chengbao.submission.web.signing;

import chengbao.door.AnswerOnce;
import chengbao.look.Problem;
import chengbao.submission.ReadRoute;
import chengbao.submission.SetRoute;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import chengbao.submission.web.drafting.DraftForm;
import chengbao.submission.web.register.RegisterWords;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 审签流程 on a page.
@Path("/units/{id}/route")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class RoutePages {
  private final ReadRoute readRoute;
  private final SetRoute setRoute;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;

  RoutePages(
      ReadRoute readRoute, SetRoute setRoute, Callers callers, AnswerOnce once, PageWords words) {
    this.readRoute = readRoute;
    this.setRoute = setRoute;
    this.callers = callers;
    this.once = once;
    this.words = words;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    return page(id, null, List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response set(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var caller = callers.onPage();
    var form = new DraftForm(sent);
    try {
      var stops = stops(sent);
      return once.once(
          form.text("command"),
          form.version() + " " + stops,
          () -> {
            setRoute.set(caller, new UnitId(id), form.version(), stops);
            return Response.seeOther(URI.create("/units/" + id + "/route")).build();
          });
    } catch (Refused refused) {
      var problem = new Problem(null, words.sentence(refused));
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(id, stops(sent), List.of(problem)))
          .build();
    }
  }

  private static List<SetRoute.Stop> stops(MultivaluedMap<String, String> sent) {
    return Arrays.stream(ClearanceStep.values())
        .filter(step -> sent.containsKey("take-" + step.code()))
        .map(step ->
            new SetRoute.Stop(
                step,
                sent.getOrDefault("officer-" + step.code(), List.of()).stream()
                    .map(PersonId::of)
                    .toList(),
                sent.containsKey("stands-" + step.code())))
        .toList();
  }

  /// @param typed what was ticked, when it could not be set
  private RoutePage page(UUID id, @Nullable List<SetRoute.Stop> typed, List<Problem> problems) {
    var sheet = readRoute.read(callers.onPage(), new UnitId(id));
    var shown = typed == null ? RoutePage.stops(sheet.route()) : typed;
    return RoutePage.of(sheet, shown, problems, words, words.of(RegisterWords.class).units());
  }
}
