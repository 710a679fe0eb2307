package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.AmendUnit;
import chengbao.submission.EndUnit;
import chengbao.submission.MergeUnit;
import chengbao.submission.ReadUnit;
import chengbao.submission.RenameUnit;
import chengbao.submission.SplitUnit;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.Presses;
import chengbao.submission.web.Presses.Press;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// One unit on a page, and the ways to change it: each a form of its own.
@Path("/units/{id: [0-9a-f-]+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class UnitPages {
  private final ReadUnit readUnit;
  private final RenameUnit renameUnit;
  private final AmendUnit amendUnit;
  private final MergeUnit mergeUnit;
  private final SplitUnit splitUnit;
  private final EndUnit endUnit;
  private final Callers callers;
  private final Presses presses;
  private final PageWords words;
  private final Clock clock;

  UnitPages(
      ReadUnit readUnit,
      RenameUnit renameUnit,
      AmendUnit amendUnit,
      MergeUnit mergeUnit,
      SplitUnit splitUnit,
      EndUnit endUnit,
      Callers callers,
      Presses presses,
      PageWords words,
      Clock clock) {
    this.readUnit = readUnit;
    this.renameUnit = renameUnit;
    this.amendUnit = amendUnit;
    this.mergeUnit = mergeUnit;
    this.splitUnit = splitUnit;
    this.endUnit = endUnit;
    this.callers = callers;
    this.presses = presses;
    this.words = words;
    this.clock = clock;
  }

  /// A verb on the unit at the version that the page showed.
  private interface Verb {
    void on(Caller caller, UnitId unit, UnitForm form);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("id") UUID id) {
    var sheet = readUnit.read(callers.onPage(), new UnitId(id));
    return UnitPage.of(sheet, List.of(units(), new Crumb(sheet.unit().shortName(), null)));
  }

  @GET
  @Path("{change: name|registration|split|merger|end}")
  @Operation(hidden = true)
  public TemplateInstance form(@PathParam("id") UUID id, @PathParam("change") String change) {
    var sheet = readUnit.read(callers.onPage(), new UnitId(id));
    return page(sheet, UnitForm.of(sheet.unit(), clock.instant()), change, List.of());
  }

  @POST
  @Path("name")
  @Operation(hidden = true)
  public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return act(
        id,
        "name",
        sent,
        (caller, unit, form) ->
            renameUnit.rename(caller, unit, form.version(), form.designation(), form.from()));
  }

  @POST
  @Path("registration")
  @Operation(hidden = true)
  public Response amend(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return act(
        id,
        "registration",
        sent,
        (caller, unit, form) ->
            amendUnit.amend(caller, unit, form.version(), form.entry(), form.from()));
  }

  @POST
  @Path("merger")
  @Operation(hidden = true)
  public Response merge(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return act(
        id,
        "merger",
        sent,
        (caller, unit, form) ->
            mergeUnit.merge(caller, unit, form.version(), form.into(), form.from()));
  }

  @POST
  @Path("split")
  @Operation(hidden = true)
  public Response split(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return act(
        id,
        "split",
        sent,
        (caller, unit, form) ->
            splitUnit.split(
                caller, unit, form.version(), form.parts(), form.goesOn(), form.from()));
  }

  @POST
  @Path("end")
  @Operation(hidden = true)
  public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return act(
        id,
        "end",
        sent,
        (caller, unit, form) -> endUnit.end(caller, unit, form.version(), form.from()));
  }

  private Response act(UUID id, String name, MultivaluedMap<String, String> sent, Verb verb) {
    var caller = callers.onPage();
    var unit = new UnitId(id);
    var form = UnitForm.of(sent, clock.instant());
    return presses.answer(
        new Press(form.command(), form.typed(), "/units/" + id),
        () -> verb.on(caller, unit, form),
        _ -> field(name),
        problem -> {
          var sheet = readUnit.read(caller, unit);
          var shown = UnitForm.of(sheet.unit(), clock.instant()).and(form);
          return page(sheet, shown, name, List.of(problem));
        });
  }

  private UnitChangePage page(
      ReadUnit.Sheet sheet, UnitForm form, String change, List<Problem> problems) {
    var unit = sheet.unit();
    var crumbs =
        List.of(
            units(),
            new Crumb(unit.shortName(), "/units/" + unit.id()),
            new Crumb(title(change), null));
    return UnitChangePage.of(sheet, crumbs, change, form, problems);
  }

  /// Where the sentence of a refusal leads to: the first field of its form.
  private static String field(String change) {
    return switch (change) {
      case "name" -> "name";
      case "registration" -> "parent";
      case "split" -> "part1";
      case "merger" -> "into";
      default -> "from";
    };
  }

  private Crumb units() {
    return new Crumb(words.of(RegisterWords.class).units(), "/units");
  }

  private String title(String change) {
    var now = words.of(RegisterWords.class);
    return switch (change) {
      case "name" -> now.rename();
      case "registration" -> now.amend();
      case "split" -> now.split();
      case "merger" -> now.merge();
      default -> now.end();
    };
  }
}
