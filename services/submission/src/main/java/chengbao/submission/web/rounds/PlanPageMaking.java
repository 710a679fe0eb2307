package chengbao.submission.web.rounds;

import chengbao.calendar.WorkingDays;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ListUnits;
import chengbao.submission.PlanningDesk;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Concern;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.web.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes the page on which a round is planned: blank, as it is kept, or as it was typed and
/// refused.
@ApplicationScoped
class PlanPageMaking {
  private static final int LEVELS = 4;
  private static final List<String> KINDS =
      List.of("sub-district", "district-bureau", "district-government");

  private final PlanningDesk desk;
  private final ListUnits listUnits;
  private final PageWords words;
  private final Clock clock;

  PlanPageMaking(PlanningDesk desk, ListUnits listUnits, PageWords words, Clock clock) {
    this.desk = desk;
    this.listUnits = listUnits;
    this.words = words;
    this.clock = clock;
  }

  /// A new round, with what is usual filled in.
  PlanPage blank(Caller caller) {
    return page(caller, null, usual(caller), listUnits.list(caller), List.of());
  }

  /// A new round that was refused, as it was typed.
  PlanPage stillBlank(Caller caller, PlanForm typed, Problem problem) {
    return page(caller, null, typed, listUnits.list(caller), List.of(problem));
  }

  /// A round as it is kept.
  PlanPage page(Caller caller, RoundId id) {
    var look = desk.look(caller, id);
    var units = listUnits.list(caller);
    return page(caller, look, kept(look, units), units, List.of());
  }

  /// A round whose change was refused: what was typed stands over what is kept.
  PlanPage still(Caller caller, RoundId id, PlanForm typed, Problem problem) {
    var look = desk.look(caller, id);
    var units = listUnits.list(caller);
    return page(caller, look, kept(look, units).under(typed), units, List.of(problem));
  }

  private PlanPage page(
      Caller caller,
      PlanningDesk.@Nullable Look look,
      PlanForm form,
      List<Unit> units,
      List<Problem> problems) {
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
        desk.outlines(caller),
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

  private PlanForm usual(Caller caller) {
    var now = clock.instant();
    var year = WorkingDays.day(now).getYear();
    var fields = new HashMap<String, String>();
    fields.put("title", words.now().roundTitleOf(String.valueOf(year - 1)));
    fields.put("reportYear", String.valueOf(year - 1));
    fields.put("periodFirst", (year - 1) + "-01-01");
    fields.put("periodLast", (year - 1) + "-12-31");
    fields.put("opens", PlanForm.local(now).substring(0, "2026-01-01T00:00".length()));
    desk.usualChains(caller)
        .forEach((kind, offices) -> {
          for (var level = 1; level <= offices.size(); level++) {
            fields.put(PlanForm.chainField(kind.code(), level), offices.get(level - 1).toString());
          }
        });
    return new PlanForm(fields, Set.copyOf(KINDS), Set.of(), Set.of());
  }

  private static PlanForm kept(PlanningDesk.Look look, List<Unit> units) {
    var kinds = wholeKinds(look, units);
    var named =
        look.owing().stream()
            .filter(one -> !kinds.contains(one.named().kind().code()))
            .map(one -> one.unit().toString())
            .collect(Collectors.toSet());
    return PlanForm.of(look.round(), kinds, named);
  }

  /// Kinds of which every unit is in the round.
  private static Set<String> wholeKinds(PlanningDesk.Look look, List<Unit> units) {
    Map<UnitKind, Long> all =
        units.stream().collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));
    Map<UnitKind, Long> asked =
        look.owing().stream()
            .collect(Collectors.groupingBy(one -> one.named().kind(), Collectors.counting()));
    return asked.entrySet().stream()
        .filter(entry -> entry.getValue() >= all.getOrDefault(entry.getKey(), 0L))
        .map(entry -> entry.getKey().code())
        .collect(Collectors.toSet());
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
      said.append(words.of(RoundWords.class).levelOf(told.getOrDefault("level", "")));
    }
    if (told.containsKey("day")) {
      said.append(told.get("day")).append(' ').append(told.get("holiday")).append(' ');
      said.append(words.of(RoundWords.class).nextWorkingDay(told.getOrDefault("next", "")));
    }
    return said.append(told.getOrDefault("year", "")).toString();
  }

  private String kind(String code) {
    return switch (code) {
      case "sub-district" -> words.of(RoundWords.class).kind_sub_district();
      case "district-bureau" -> words.of(RoundWords.class).kind_district_bureau();
      case "district-government" -> words.of(RoundWords.class).kind_district_government();
      default -> words.of(RoundWords.class).kind_oversight_office();
    };
  }

  private List<Crumb> crumbs(@Nullable Round round) {
    return round == null
        ? List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(words.of(RoundWords.class).prepare(), null))
        : List.of(
            new Crumb(words.now().rounds(), "/rounds"),
            new Crumb(round.title(), "/rounds/" + round.id()),
            new Crumb(
                round.stage() == Round.Stage.OPEN
                    ? words.of(RoundWords.class).change()
                    : words.of(RoundWords.class).plan(),
                null));
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
}
