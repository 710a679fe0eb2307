package chengbao.submission.web;

import chengbao.calendar.WorkingDays;
import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ChangeRound;
import chengbao.submission.ListUnits;
import chengbao.submission.OpenRound;
import chengbao.submission.PlanningDesk;
import chengbao.submission.PrepareRound;
import chengbao.submission.domain.Concern;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitKind;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// A round is prepared, looked through and opened; an open one is changed.
@Path("/rounds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class PlanPages {
  private static final int LEVELS = 4;
  private static final List<String> KINDS =
      List.of("sub-district", "district-bureau", "district-government");

  private final PrepareRound prepareRound;
  private final OpenRound openRound;
  private final ChangeRound changeRound;
  private final PlanningDesk desk;
  private final ListUnits listUnits;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Clock clock;

  PlanPages(
      PrepareRound prepareRound,
      OpenRound openRound,
      ChangeRound changeRound,
      PlanningDesk desk,
      ListUnits listUnits,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Clock clock) {
    this.prepareRound = prepareRound;
    this.openRound = openRound;
    this.changeRound = changeRound;
    this.desk = desk;
    this.listUnits = listUnits;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.clock = clock;
  }

  @GET
  @Path("prepare")
  @Operation(hidden = true)
  public TemplateInstance blank() {
    return page(null, usual(), List.of());
  }

  @POST
  @Path("prepare")
  @Operation(hidden = true)
  public Response prepare(MultivaluedMap<String, String> sent) {
    var form = PlanForm.sent(sent);
    var caller = callers.onPage();
    return tried(
        null,
        form,
        () ->
            once.once(
                form.at("command"),
                sent,
                () -> plan(prepareRound.prepare(caller, form.plan(templates())))));
  }

  @GET
  @Path("{id}/plan")
  @Operation(hidden = true)
  public TemplateInstance plan(@PathParam("id") UUID id) {
    var preview = desk.look(callers.onPage(), new RoundId(id));
    var kinds = wholeKinds(preview);
    var units =
        preview.owing().stream()
            .filter(one -> !kinds.contains(one.named().kind().code()))
            .map(one -> one.unit().toString())
            .collect(Collectors.toSet());
    return page(preview, PlanForm.of(preview.round(), kinds, units), List.of());
  }

  @POST
  @Path("{id}/plan")
  @Operation(hidden = true)
  public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var form = PlanForm.sent(sent);
    return tried(
        id,
        form,
        () ->
            plan(
                prepareRound.change(
                    callers.onPage(), new RoundId(id), version(form), form.plan(templates()))));
  }

  @POST
  @Path("{id}/open")
  @Operation(hidden = true)
  public Response open(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var form = PlanForm.sent(sent);
    return tried(
        id,
        null,
        () -> {
          openRound.open(callers.onPage(), new RoundId(id), version(form));
          return Response.seeOther(URI.create("/rounds/" + id)).build();
        });
  }

  @POST
  @Path("{id}/dates")
  @Operation(hidden = true)
  public Response dates(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var form = PlanForm.sent(sent);
    return tried(
        id,
        form,
        () ->
            plan(
                changeRound.dates(callers.onPage(), new RoundId(id), version(form), form.times())));
  }

  @POST
  @Path("{id}/terms")
  @Operation(hidden = true)
  public Response terms(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var form = PlanForm.sent(sent);
    return tried(
        id,
        form,
        () ->
            plan(
                changeRound.terms(
                    callers.onPage(), new RoundId(id), version(form), form.terms(templates()))));
  }

  private Response tried(@Nullable UUID id, @Nullable PlanForm form, Supplier<Response> verb) {
    try {
      return verb.get();
    } catch (Refused refused) {
      var preview = id == null ? null : desk.look(callers.onPage(), new RoundId(id));
      var shown =
          preview == null
              ? Objects.requireNonNullElseGet(form, this::usual)
              : merged(preview.round(), form);
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(
              page(preview, shown, List.of(new Problem(field(refused), words.sentence(refused)))))
          .build();
    }
  }

  /// What was typed over what is kept, for a form that sends only a part.
  private static PlanForm merged(Round round, @Nullable PlanForm typed) {
    var kept = PlanForm.of(round, Set.of(), Set.of());
    if (typed == null) {
      return kept;
    }
    var fields = new HashMap<>(kept.fields());
    fields.putAll(typed.fields());
    return new PlanForm(fields, typed.kinds(), typed.units(), typed.branches());
  }

  private PlanPage page(PlanningDesk.@Nullable Look look, PlanForm form, List<Problem> problems) {
    var units = listUnits.list(callers.onPage());
    var round = look == null ? null : look.round();
    return new PlanPage(
        crumbs(round),
        round == null ? null : round.id().toString(),
        round == null ? 0 : round.version(),
        round != null && round.stage() == Round.Stage.OPEN,
        form,
        units.stream().map(unit -> choice(unit, form.units())).toList(),
        branches(units).stream().map(unit -> choice(unit, form.branches())).toList(),
        KINDS.stream().map(kind -> chain(kind, form)).toList(),
        units.stream()
            .filter(unit -> unit.kind() != UnitKind.SUB_DISTRICT)
            .map(unit -> new PlanPage.Office(unit.id().toString(), unit.shortName()))
            .toList(),
        desk.outlines(),
        look == null
            ? 0
            : Math.toIntExact(look.owing().stream().filter(o -> o.exempt() == null).count()),
        look == null ? 0 : look.drafts(),
        look == null ? List.of() : groups(look.concerns()),
        look != null && look.concerns().stream().noneMatch(one -> one.kind().isHindrance()),
        round == null ? "/rounds/prepare" : "/rounds/" + round.id() + "/plan",
        round == null ? List.of() : round.terms(),
        problems,
        UUID.randomUUID());
  }

  private List<PlanPage.Group> groups(List<Concern> concerns) {
    Map<Concern.Kind, List<Concern>> byKind = new TreeMap<>();
    concerns.forEach(one -> byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one));
    return byKind.entrySet().stream()
        .map(entry ->
            new PlanPage.Group(
                entry.getKey(),
                entry.getValue().stream().map(this::said).collect(Collectors.joining("、"))))
        .toList();
  }

  /// Whom or what a concern is about.
  private String said(Concern concern) {
    var told = concern.parameters();
    var said = new StringBuilder(concern.unit());
    if (told.containsKey("kind")) {
      said.append(kind(told.getOrDefault("kind", "")));
    }
    if (told.containsKey("level")) {
      said.append(words.rounds().levelOf(told.getOrDefault("level", "")));
    }
    if (told.containsKey("day")) {
      said.append(told.get("day")).append(' ').append(told.get("holiday")).append(' ');
      said.append(words.rounds().nextWorkingDay(told.getOrDefault("next", "")));
    }
    return said.append(told.getOrDefault("year", "")).toString();
  }

  private String kind(String code) {
    return switch (code) {
      case "sub-district" -> words.rounds().kind_sub_district();
      case "district-bureau" -> words.rounds().kind_district_bureau();
      case "district-government" -> words.rounds().kind_district_government();
      default -> words.rounds().kind_oversight_office();
    };
  }

  private List<Crumb> crumbs(@Nullable Round round) {
    return round == null
        ? List.of(
            new Crumb(words.now().rounds(), "/rounds"), new Crumb(words.rounds().prepare(), null))
        : List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(round.title(), "/rounds/" + round.id()),
            new Crumb(
                round.stage() == Round.Stage.OPEN ? words.rounds().change() : words.rounds().plan(),
                null));
  }

  private PlanForm usual() {
    var now = clock.instant();
    var year = WorkingDays.day(now).getYear();
    var fields = new HashMap<String, String>();
    fields.put("title", words.now().roundTitleOf(String.valueOf(year - 1)));
    fields.put("reportYear", String.valueOf(year - 1));
    fields.put("periodFirst", (year - 1) + "-01-01");
    fields.put("periodLast", (year - 1) + "-12-31");
    fields.put("opens", PlanForm.local(now).substring(0, "2026-01-01T00:00".length()));
    desk.usualChains(callers.onPage())
        .forEach((kind, offices) -> {
          for (var level = 1; level <= offices.size(); level++) {
            fields.put(PlanForm.chainField(kind.code(), level), offices.get(level - 1).toString());
          }
        });
    return new PlanForm(fields, Set.copyOf(KINDS), Set.of(), Set.of());
  }

  private List<Template> templates() {
    return desk.outlines().stream().map(Outline::template).toList();
  }

  private static PlanPage.Choice choice(Unit unit, Set<String> ticked) {
    var id = unit.id().toString();
    return new PlanPage.Choice(id, unit.shortName(), ticked.contains(id));
  }

  private static List<Unit> branches(List<Unit> units) {
    var parents = units.stream().map(Unit::parent).collect(Collectors.toSet());
    return units.stream().filter(unit -> parents.contains(unit.id())).toList();
  }

  private static PlanPage.Chain chain(String kind, PlanForm form) {
    return new PlanPage.Chain(
        kind,
        IntStream.rangeClosed(1, LEVELS)
            .mapToObj(level -> {
              var field = PlanForm.chainField(kind, level);
              return new PlanPage.Level(level, field, form.at(field));
            })
            .toList());
  }

  /// Kinds of which every unit is in the round.
  private Set<String> wholeKinds(PlanningDesk.Look look) {
    Map<UnitKind, Long> all =
        listUnits.list(callers.onPage()).stream()
            .collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));
    Map<UnitKind, Long> asked =
        look.owing().stream()
            .collect(Collectors.groupingBy(one -> one.named().kind(), Collectors.counting()));
    return asked.entrySet().stream()
        .filter(entry -> entry.getValue() >= all.getOrDefault(entry.getKey(), 0L))
        .map(entry -> entry.getKey().code())
        .collect(Collectors.toSet());
  }

  private static Response plan(Round round) {
    return Response.seeOther(URI.create("/rounds/" + round.id() + "/plan")).build();
  }

  private static long version(PlanForm form) {
    var typed = form.at("version");
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
  }

  private static String field(Refused refused) {
    return switch (refused.refusal()) {
      case ROUND_TITLE_MISSING -> "title";
      case ROUND_NOTICE_MISSING -> "noticeNumber";
      case ROUND_YEAR_UNLIKELY -> "reportYear";
      case ROUND_DUE_PAST, ROUND_DUE_EARLIER, ROUND_DATES_OUT_OF_ORDER -> "due";
      case ROUND_REASON_MISSING -> "reason";
      default -> "owingKind";
    };
  }
}
