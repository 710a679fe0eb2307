package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.CodeDoubt;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitCodes;
import chengbao.submission.domain.UnitHistory;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tree of the district's units, now or at another time, with what looks wrong about their
/// codes.
@ApplicationScoped
@Verb
public class ReadTree {
  private final Registry registry;
  private final Units units;
  private final UnitHistory history;
  private final Officers officers;

  ReadTree(Registry registry, Units units, UnitHistory history, Officers officers) {
    this.registry = registry;
    this.units = units;
    this.history = history;
    this.officers = officers;
  }

  /// @param depth 0 for a unit that stands under no other
  /// @param officers how many persons hold an appointment there now
  public record Line(Unit unit, int depth, int officers, Set<CodeDoubt> doubts) {}

  /// @param at the time the tree is shown of; absent for now
  @Transactional
  public List<Line> read(Caller caller, @Nullable Instant at) {
    var open = registry.open(caller);
    var there =
        at == null
            ? units.ofDistrict(open.district()).stream()
                .filter(unit -> unit.existsAt(open.now()))
                .toList()
            : history.ofDistrictAt(open.district(), at);
    var counts = officers.counts(open.district(), open.now());
    var twice = borneTwice(there);
    var lines = new ArrayList<Line>();
    var under = under(there);
    for (var top : under.getOrDefault(null, List.of())) {
      add(top, 0, under, lines, counts, twice);
    }
    return lines;
  }

  /// What looks wrong about the codes of one unit among the others.
  static Set<CodeDoubt> doubts(Unit unit, Set<String> borneTwice) {
    var doubts = EnumSet.noneOf(CodeDoubt.class);
    doubts.addAll(UnitCodes.doubts(unit));
    if (borneTwice.contains(unit.creditCode())) {
      doubts.add(CodeDoubt.CREDIT_CODE_TWICE);
    }
    return doubts;
  }

  static Set<String> borneTwice(List<Unit> units) {
    var seen = new HashSet<String>();
    return units.stream()
        .map(Unit::creditCode)
        .filter(code -> !seen.add(code))
        .collect(Collectors.toSet());
  }

  private static Map<@Nullable UnitId, List<Unit>> under(List<Unit> units) {
    var known = units.stream().map(Unit::id).collect(Collectors.toSet());
    var under = new HashMap<@Nullable UnitId, List<Unit>>();
    for (var unit : units) {
      var parent = unit.parent();
      under
          .computeIfAbsent(
              parent != null && known.contains(parent) ? parent : null, _ -> new ArrayList<>())
          .add(unit);
    }
    return under;
  }

  private static void add(
      Unit unit,
      int depth,
      Map<@Nullable UnitId, List<Unit>> under,
      List<Line> lines,
      Map<UnitId, Integer> counts,
      Set<String> twice) {
    lines.add(new Line(unit, depth, counts.getOrDefault(unit.id(), 0), doubts(unit, twice)));
    for (var child : under.getOrDefault(unit.id(), List.of())) {
      add(child, depth + 1, under, lines, counts, twice);
    }
  }
}
