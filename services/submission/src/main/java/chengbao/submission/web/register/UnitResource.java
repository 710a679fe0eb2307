package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.AmendUnit;
import chengbao.submission.EndUnit;
import chengbao.submission.MergeUnit;
import chengbao.submission.ReadTree;
import chengbao.submission.ReadUnit;
import chengbao.submission.RegisterUnit;
import chengbao.submission.RenameUnit;
import chengbao.submission.SplitUnit;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.web.Callers;
import chengbao.submission.web.Day;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Units (单位) for programs of an oversight office.
@Path("/api/units")
@Tag(name = "units")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class UnitResource {
  private final ReadTree readTree;
  private final ReadUnit readUnit;
  private final RegisterUnit registerUnit;
  private final RenameUnit renameUnit;
  private final AmendUnit amendUnit;
  private final MergeUnit mergeUnit;
  private final SplitUnit splitUnit;
  private final EndUnit endUnit;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;
  private final Clock clock;

  UnitResource(
      ReadTree readTree,
      ReadUnit readUnit,
      RegisterUnit registerUnit,
      RenameUnit renameUnit,
      AmendUnit amendUnit,
      MergeUnit mergeUnit,
      SplitUnit splitUnit,
      EndUnit endUnit,
      Callers callers,
      AnswerOnce once,
      Versions versions,
      Clock clock) {
    this.readTree = readTree;
    this.readUnit = readUnit;
    this.registerUnit = registerUnit;
    this.renameUnit = renameUnit;
    this.amendUnit = amendUnit;
    this.mergeUnit = mergeUnit;
    this.splitUnit = splitUnit;
    this.endUnit = endUnit;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
    this.clock = clock;
  }

  /// @param kind `sub-district`, `district-bureau`, `district-government` or `oversight-office`
  /// @param site the id of the portal column
  /// @param from a day such as `2026-03-01`; absent for today
  record NewUnit(
      @NotNull String kind,
      @Nullable String name,
      @Nullable String shortName,
      @Nullable UUID parent,
      @Nullable String areaCode,
      @Nullable String creditCode,
      @Nullable String site,
      @Nullable String addressee,
      boolean singleOfficer,
      @Nullable String from) {}

  record Name(@Nullable String name, @Nullable String shortName, @Nullable String from) {}

  record Registration(
      @Nullable UUID parent,
      @Nullable String areaCode,
      @Nullable String creditCode,
      @Nullable String site,
      @Nullable String addressee,
      boolean singleOfficer,
      @Nullable String from) {}

  record Merger(@NotNull UUID into, @Nullable String from) {}

  record Part(
      @Nullable String name,
      @Nullable String shortName,
      @Nullable String areaCode,
      @Nullable String creditCode) {}

  /// @param goesOn the unit itself stays and keeps its work
  record Split(@NotNull List<Part> parts, boolean goesOn, @Nullable String from) {}

  record End(@Nullable String from) {}

  @GET
  @Operation(summary = "The tree of the district, now or at a day, parents before their children")
  public List<UnitBody.Line> tree(@QueryParam("at") @Nullable String at) {
    return readTree.read(caller(), at == null ? null : from(at)).stream()
        .map(UnitBody.Line::of)
        .toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A unit with what it was and what was done to it")
  public Response read(@PathParam("id") UUID id) {
    return answer(caller(), new UnitId(id));
  }

  @POST
  @Operation(summary = "Register a unit")
  public Response register(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "unit", value = RegisterExamples.UNIT)))
          @NotNull
          NewUnit sent) {
    var caller = caller();
    return once.once(
        sent,
        () -> {
          var unit =
              registerUnit.register(
                  caller,
                  kind(sent.kind()),
                  new Designation(said(sent.name()), said(sent.shortName())),
                  new RegisterUnit.Entry(
                      unit(sent.parent()),
                      said(sent.areaCode()),
                      said(sent.creditCode()),
                      said(sent.site()),
                      sent.addressee(),
                      sent.singleOfficer()),
                  from(sent.from()));
          return Response.created(URI.create("/api/units/" + unit.id()))
              .tag(Versions.tag(unit.version()))
              .entity(UnitBody.of(readUnit.read(caller, unit.id())))
              .build();
        });
  }

  @PUT
  @Path("{id}/name")
  @Operation(summary = "Rename a unit")
  public Response rename(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "name", value = RegisterExamples.UNIT_NAME)))
          @NotNull
          Name sent) {
    var caller = caller();
    renameUnit.rename(
        caller,
        new UnitId(id),
        versions.seen(),
        new Designation(said(sent.name()), said(sent.shortName())),
        from(sent.from()));
    return answer(caller, new UnitId(id));
  }

  @PUT
  @Path("{id}/registration")
  @Operation(summary = "Change what a unit is registered with")
  public Response amend(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(
                              name = "registration",
                              value = RegisterExamples.UNIT_REGISTRATION)))
          @NotNull
          Registration sent) {
    var caller = caller();
    amendUnit.amend(
        caller,
        new UnitId(id),
        versions.seen(),
        new RegisterUnit.Entry(
            unit(sent.parent()),
            said(sent.areaCode()),
            said(sent.creditCode()),
            said(sent.site()),
            sent.addressee(),
            sent.singleOfficer()),
        from(sent.from()));
    return answer(caller, new UnitId(id));
  }

  @POST
  @Path("{id}/merger")
  @Operation(summary = "Merge a unit into another one, which carries its work on")
  public Response merge(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "merger", value = RegisterExamples.UNIT_MERGER)))
          @NotNull
          Merger sent) {
    return command(
        id,
        sent,
        (caller, unit, known) ->
            mergeUnit.merge(caller, unit, known, new UnitId(sent.into()), from(sent.from())));
  }

  @POST
  @Path("{id}/split")
  @Operation(summary = "Let new units come out of a unit")
  public Response split(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "split", value = RegisterExamples.UNIT_SPLIT)))
          @NotNull
          Split sent) {
    var parts =
        sent.parts().stream()
            .map(part ->
                new SplitUnit.Part(
                    new Designation(said(part.name()), said(part.shortName())),
                    said(part.areaCode()),
                    said(part.creditCode())))
            .toList();
    return command(
        id,
        sent,
        (caller, unit, known) ->
            splitUnit.split(caller, unit, known, parts, sent.goesOn(), from(sent.from())));
  }

  @POST
  @Path("{id}/end")
  @Operation(summary = "Dissolve a unit whose work nobody carries on")
  public Response end(@PathParam("id") UUID id, @NotNull End sent) {
    return command(
        id, sent, (caller, unit, known) -> endUnit.end(caller, unit, known, from(sent.from())));
  }

  /// A verb on a unit at the version that the caller has seen.
  private interface Verb {
    void on(Caller caller, UnitId unit, long known);
  }

  private Response command(UUID id, Object sent, Verb verb) {
    var caller = caller();
    var known = versions.seen();
    return once.once(
        sent,
        () -> {
          verb.on(caller, new UnitId(id), known);
          return answer(caller, new UnitId(id));
        });
  }

  private Response answer(Caller caller, UnitId id) {
    var sheet = readUnit.read(caller, id);
    return Response.ok(UnitBody.of(sheet)).tag(Versions.tag(sheet.unit().version())).build();
  }

  private Caller caller() {
    return callers.as(OfficerFunction.ADMINISTRATOR);
  }

  private Instant from(@Nullable String day) {
    return Day.typed(day, clock.instant());
  }

  private static UnitKind kind(String code) {
    try {
      return UnitKind.of(code);
    } catch (IllegalArgumentException _) {
      throw new Refused(Refusal.UNIT_KIND_UNKNOWN);
    }
  }

  private static @Nullable UnitId unit(@Nullable UUID id) {
    return id == null ? null : new UnitId(id);
  }

  private static String said(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
