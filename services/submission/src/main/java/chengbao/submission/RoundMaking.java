package chengbao.submission;

import chengbao.calendar.WorkingDays;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a round's parts out of a plan: its terms, and who owes.
@ApplicationScoped
class RoundMaking {
  static final int MOST_LEVELS = 4;
  private static final int FIRST_YEAR = 2015;

  private final Units units;
  private final Outlines outlines;

  RoundMaking(Units units, Outlines outlines) {
    this.units = units;
    this.outlines = outlines;
  }

  /// What units can be shown: the notice has its number.
  static void mustBeComplete(Task task, Instant now) {
    mustBePlanned(task, now);
    if (task.noticeNumber().isBlank()) {
      throw new Refused(Refusal.ROUND_NOTICE_MISSING);
    }
  }

  /// What an office can go on planning with: a notice gets its number late.
  static void mustBePlanned(Task task, Instant now) {
    if (task.title().isBlank()) {
      throw new Refused(Refusal.ROUND_TITLE_MISSING);
    }
    var thisYear = WorkingDays.day(now).getYear();
    if (task.reportYear() < FIRST_YEAR || task.reportYear() > thisYear) {
      throw new Refused(
          Refusal.ROUND_YEAR_UNLIKELY,
          Map.of("year", String.valueOf(task.reportYear()), "latest", String.valueOf(thisYear)));
    }
  }

  Terms terms(
      String district,
      Instant now,
      @Nullable Template template,
      Map<UnitKind, List<UnitId>> chains) {
    var chosen = template == null ? outlines.inForce(district, now).template() : template;
    return Terms.first(now, chosen, levels(district, chains));
  }

  /// Obligations with the names of today, by kind and in the order of the register.
  List<Obligation> owing(RoundId round, String district, RoundPlan.Owing plan, Instant now) {
    var all = units.ofDistrict(district).stream().filter(unit -> unit.existsAt(now)).toList();
    var byId = all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    plan.units().forEach(id -> mustExist(id, byId));
    var named = new HashSet<>(plan.units());
    var owing = new ArrayList<Obligation>();
    for (var unit : byKind(all)) {
      if (named.contains(unit.id())
          || plan.kinds().contains(unit.kind())
          || isBelow(unit, plan.branches(), byId)) {
        owing.add(
            Obligation.of(round, unit, parentName(unit, byId), owing.size())
                .exempted(plan.exempt().get(unit.id())));
      }
    }
    if (owing.stream().allMatch(one -> one.exempt() != null)) {
      throw new Refused(Refusal.ROUND_WITHOUT_UNITS);
    }
    return owing;
  }

  /// In the order in which the overview shows them: by kind, then as registered.
  private static List<Unit> byKind(List<Unit> all) {
    return all.stream().sorted(Comparator.comparing(Unit::kind)).toList();
  }

  private Map<UnitKind, List<Level>> levels(String district, Map<UnitKind, List<UnitId>> chosen) {
    var offices = new EnumMap<UnitKind, List<UnitId>>(UnitKind.class);
    offices.putAll(units.chains(district));
    offices.putAll(chosen);
    var chains = new EnumMap<UnitKind, List<Level>>(UnitKind.class);
    offices.forEach((kind, chain) -> {
      if (chain.size() > MOST_LEVELS) {
        throw new Refused(
            Refusal.ROUND_CHAIN_TOO_LONG, Map.of("most", String.valueOf(MOST_LEVELS)));
      }
      var levels = new ArrayList<Level>();
      for (var office : chain) {
        levels.add(new Level(levels.size() + 1, office, units.known(office).name()));
      }
      chains.put(kind, List.copyOf(levels));
    });
    return chains;
  }

  private static void mustExist(UnitId id, Map<UnitId, Unit> all) {
    if (!all.containsKey(id)) {
      throw new Refused(Refusal.UNIT_UNKNOWN, Map.of("unit", id.toString()));
    }
  }

  private static boolean isBelow(Unit unit, Set<UnitId> branches, Map<UnitId, Unit> all) {
    for (var above = unit; above != null; above = parent(above, all)) {
      if (branches.contains(above.id())) {
        return unit.kind().owes() || branches.contains(unit.id());
      }
    }
    return false;
  }

  private static @Nullable String parentName(Unit unit, Map<UnitId, Unit> all) {
    var parent = parent(unit, all);
    return parent == null ? null : parent.shortName();
  }

  private static @Nullable Unit parent(Unit unit, Map<UnitId, Unit> all) {
    var parent = unit.parent();
    return parent == null ? null : all.get(parent);
  }
}
