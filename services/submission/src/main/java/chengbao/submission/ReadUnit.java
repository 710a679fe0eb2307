package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.CodeDoubt;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Site;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitHistory;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitTerm;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A unit as the register has it: what it is, what it was, who works there, what was done to it.
@ApplicationScoped
@Verb
public class ReadUnit {
  private final Registry registry;
  private final Units units;
  private final UnitHistory history;
  private final Officers officers;
  private final Acts acts;

  ReadUnit(Registry registry, Units units, UnitHistory history, Officers officers, Acts acts) {
    this.registry = registry;
    this.units = units;
    this.history = history;
    this.officers = officers;
    this.acts = acts;
  }

  /// @param exists whether it exists now
  /// @param others the units of the district that exist now, in the order of the register
  /// @param carriesOn units that ended and whose work is this one's now
  public record Sheet(
      Unit unit,
      boolean exists,
      Instant asOf,
      Set<CodeDoubt> doubts,
      List<UnitTerm> terms,
      List<Staff> officers,
      List<Unit> others,
      List<Unit> carriesOn,
      List<Site> sites,
      List<Act> acts) {

    /// The name a unit of the district bears now, if it exists.
    public String nameOf(UnitId id) {
      return others.stream()
          .filter(unit -> unit.id().equals(id))
          .map(Unit::name)
          .findFirst()
          .orElse("");
    }
  }

  @Transactional
  public Sheet read(Caller caller, UnitId id) {
    var open = registry.open(caller);
    var unit = registry.unit(open, id);
    var others =
        units.ofDistrict(open.district()).stream()
            .filter(other -> other.existsAt(open.now()))
            .toList();
    return new Sheet(
        unit,
        unit.existsAt(open.now()),
        open.now(),
        ReadTree.doubts(unit, ReadTree.borneTwice(others)),
        history.of(id),
        officers.of(id, open.now()),
        others,
        units.endedInto(id),
        units.sites(open.district()),
        acts.of(id.value()));
  }
}
