package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/// Takes a district into the registers and tells the other services. What is there already and has
/// not changed is left alone, so that loading twice does nothing.
@ApplicationScoped
@Verb
public class LoadDistrict {
  private final Units units;
  private final Officers officers;
  private final Announcements announcements;

  LoadDistrict(Units units, Officers officers, Announcements announcements) {
    this.units = units;
    this.officers = officers;
    this.announcements = announcements;
  }

  /// Districts as a file describes them.
  ///
  /// @param units parents before their children
  /// @param chains who reviews, per district and kind of unit
  public record Registers(
      List<Unit> units, List<Staff> officers, Map<String, Map<UnitKind, List<UnitId>>> chains) {}

  /// How many units and officers were new or had changed.
  @Transactional
  public int load(Registers registers) {
    var changed =
        registers.units().stream().filter(this::take).count()
            + registers.officers().stream().filter(this::take).count();
    registers.chains().forEach(units::saveChains);
    return Math.toIntExact(changed);
  }

  private boolean take(Unit unit) {
    var known = units.find(unit.id());
    var next = unit.at(known.map(Unit::version).orElse(0L) + 1);
    if (known.map(unit::sameAs).orElse(false)) {
      return false;
    }
    units.save(next);
    announcements.unitChanged(next);
    return true;
  }

  private boolean take(Staff officer) {
    var known = officers.find(officer.person());
    var next = officer.at(known.map(Staff::version).orElse(0L) + 1);
    if (known.map(officer::sameAs).orElse(false)) {
      return false;
    }
    officers.save(next);
    announcements.officerChanged(next);
    return true;
  }
}
