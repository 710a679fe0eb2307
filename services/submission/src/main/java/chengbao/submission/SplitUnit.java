package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A unit gives part of itself away (分设): new units come out of it. It goes on and keeps its work,
/// or ends, and the first of the new ones carries its work on.
@ApplicationScoped
@Verb
public class SplitUnit {
  private final Registry registry;
  private final RegisterUnit registerUnit;
  private final Ending ending;

  SplitUnit(Registry registry, RegisterUnit registerUnit, Ending ending) {
    this.registry = registry;
    this.registerUnit = registerUnit;
    this.ending = ending;
  }

  /// A new unit; kind, place in the tree, column and 主送机关 are those of the unit it comes from.
  public record Part(Designation names, String areaCode, String creditCode) {}

  /// The unit as it stands now, and those that came out of it.
  public record Parts(Unit unit, List<Unit> parts) {}

  /// @param goesOn the unit itself stays and keeps its work
  @Transactional
  public Parts split(
      Caller caller, UnitId id, long known, List<Part> parts, boolean goesOn, Instant from) {
    var open = registry.open(caller);
    var unit = registry.forChange(open, id, known);
    registry.mustBeALikelyDay(open, unit, from);
    if (parts.size() < (goesOn ? 1 : 2)) {
      throw new Refused(Refusal.UNIT_SPLIT_TOO_FEW);
    }
    var born = new ArrayList<Unit>();
    parts.forEach(part -> born.add(part(open, unit, part, from)));
    var rest = goesOn ? unit : ending.end(open, unit, born.getFirst().id(), from, "split-unit");
    return new Parts(rest, List.copyOf(born));
  }

  private Unit part(Registry.Open open, Unit unit, Part part, Instant from) {
    var entry =
        new RegisterUnit.Entry(
            unit.parent(),
            part.areaCode(),
            part.creditCode(),
            unit.site().id(),
            unit.addressee(),
            false);
    return registerUnit.register(open, unit.kind(), part.names(), entry, from, "split-off-unit");
  }
}
