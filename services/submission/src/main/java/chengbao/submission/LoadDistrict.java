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

/// Takes a district into the registers and tells the other services. What is there already is left
/// alone: from then on administrators keep it, and loading twice does nothing.
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

  /// How many units and officers were new.
  @Transactional
  public int load(Registers registers) {
    var added =
        registers.units().stream().filter(this::take).count()
            + registers.officers().stream().filter(this::take).count();
    registers.chains().forEach(this::takeChains);
    return Math.toIntExact(added);
  }

  private boolean take(Unit unit) {
    if (units.find(unit.id()).isPresent()) {
      return false;
    }
    units.save(unit.at(1));
    announcements.unitChanged(unit.at(1));
    return true;
  }

  private boolean take(Staff officer) {
    if (officers.find(officer.person()).isPresent()) {
      return false;
    }
    officers.save(officer.at(1));
    announcements.officerChanged(officer.at(1));
    return true;
  }

  private void takeChains(String district, Map<UnitKind, List<UnitId>> chains) {
    if (units.chains(district).isEmpty()) {
      units.saveChains(district, chains);
    }
  }
}
