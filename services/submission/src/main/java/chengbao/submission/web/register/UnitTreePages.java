package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadTree;
import chengbao.submission.RegisterUnit;
import chengbao.submission.domain.Refused;
import chengbao.submission.web.Callers;
import chengbao.submission.web.Day;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The tree of units on a page, and the form for a new one.
@Path("/units")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class UnitTreePages {
  private final ReadTree readTree;
  private final RegisterUnit registerUnit;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Clock clock;

  UnitTreePages(
      ReadTree readTree,
      RegisterUnit registerUnit,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Clock clock) {
    this.readTree = readTree;
    this.registerUnit = registerUnit;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance tree(
      @QueryParam("q") @DefaultValue("") String sought,
      @QueryParam("at") @DefaultValue("") String day) {
    var at = day.isBlank() ? null : Day.typed(day, clock.instant());
    var all = readTree.read(callers.onPage(), at).stream().map(UnitsPage.Line::of).toList();
    var seen = all.stream().filter(line -> line.matches(sought.strip())).toList();
    return new UnitsPage(
        List.of(new Crumb(words.of(RegisterWords.class).units(), null)),
        sought,
        day,
        all.size(),
        seen);
  }

  @GET
  @Path("new")
  @Operation(hidden = true)
  public TemplateInstance form() {
    return page(UnitForm.empty(clock.instant()), List.of());
  }

  @POST
  @Operation(hidden = true)
  public Response register(MultivaluedMap<String, String> sent) {
    var caller = callers.onPage();
    var form = UnitForm.of(sent, clock.instant());
    try {
      return once.once(
          form.command(),
          form.typed(),
          () -> {
            var unit =
                registerUnit.register(
                    caller, form.kind(), form.designation(), form.entry(), form.from());
            return Response.seeOther(URI.create("/units/" + unit.id())).build();
          });
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(form, List.of(new Problem(field(refused), words.sentence(refused)))))
          .build();
    }
  }

  private NewUnitPage page(UnitForm form, List<Problem> problems) {
    var there = readTree.read(callers.onPage(), null).stream().map(ReadTree.Line::unit).toList();
    return new NewUnitPage(
        List.of(
            new Crumb(words.of(RegisterWords.class).units(), "/units"),
            new Crumb(words.of(RegisterWords.class).registerUnit(), null)),
        there.stream()
            .map(unit -> new UnitChangePage.Choice(unit.id().toString(), unit.name()))
            .toList(),
        there.stream()
            .map(unit -> new UnitChangePage.Choice(unit.site().id(), unit.site().name()))
            .distinct()
            .toList(),
        form,
        problems,
        UUID.randomUUID());
  }

  private static String field(Refused refused) {
    return switch (refused.refusal()) {
      case UNIT_NAME_MISSING, UNIT_NAME_TAKEN -> "name";
      case UNIT_KIND_UNKNOWN -> "kind";
      case UNIT_PARENT_UNKNOWN, UNIT_PARENT_CIRCLE, NO_SUCH_UNIT -> "parent";
      case UNIT_SITE_UNKNOWN -> "site";
      case UNIT_CODE_MISSING -> "areaCode";
      default -> "from";
    };
  }
}
