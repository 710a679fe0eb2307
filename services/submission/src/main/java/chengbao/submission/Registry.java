package chengbao.submission;

import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Registration;
import chengbao.submission.domain.UnitHistory;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/// Where an administrator of an oversight office keeps the register of the district (单位和人员): who
/// may open it, what it holds, and how a change is entered.
@ApplicationScoped
class Registry {
  private final AtWork atWork;
  private final Units units;
  private final UnitHistory history;
  private final Announcements announcements;
  private final Logbook logbook;
  private final Clock clock;

  Registry(
      AtWork atWork,
      Units units,
      UnitHistory history,
      Announcements announcements,
      Logbook logbook,
      Clock clock) {
    this.atWork = atWork;
    this.units = units;
    this.history = history;
    this.announcements = announcements;
    this.logbook = logbook;
    this.clock = clock;
  }

  /// The register, opened.
  ///
  /// @param now the instant the verb began
  record Open(Officer by, String district, Instant now) {}

  Open open(Caller caller) {
    var now = clock.instant();
    var administrator = atWork.as(OfficerFunction.ADMINISTRATOR, caller);
    var office = units.known(administrator.unit());
    if (office.kind() != UnitKind.OVERSIGHT_OFFICE) {
      throw new Refused(Refusal.NOT_THE_REGISTRAR);
    }
    return new Open(administrator, office.district(), now);
  }

  boolean isOfDistrict(Open open, UnitId id) {
    return units.find(id).map(unit -> unit.district().equals(open.district())).orElse(false);
  }

  Unit unit(Open open, UnitId id) {
    return units
        .find(id)
        .filter(found -> found.district().equals(open.district()))
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_UNIT));
  }

  /// A unit that exists, at the version that the administrator has seen.
  Unit forChange(Open open, UnitId id, long known) {
    var unit =
        units
            .forChange(id)
            .filter(found -> found.district().equals(open.district()))
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_UNIT));
    unit.mustBeAt(known);
    unit.mustExistAt(open.now());
    return unit;
  }

  /// Enters the change: kept with its day, told to the other services, and on the record.
  void enter(Open open, Unit changed, Instant from, String verb) {
    units.save(changed, from);
    announcements.unitChanged(changed);
    logbook.done(changed.id().value(), verb, open.by(), null, open.now());
  }

  void mustBeComplete(Open open, Unit unit) {
    if (unit.name().isBlank()) {
      throw new Refused(Refusal.UNIT_NAME_MISSING);
    }
    if (unit.areaCode().isBlank() || unit.creditCode().isBlank()) {
      throw new Refused(Refusal.UNIT_CODE_MISSING);
    }
    mustStandInTheTree(open, unit);
    units
        .named(open.district(), unit.name())
        .filter(other -> other.name().equals(unit.name()) && !other.id().equals(unit.id()))
        .ifPresent(other -> {
          throw new Refused(Refusal.UNIT_NAME_TAKEN, Map.of("unit", other.name()));
        });
  }

  Registration registration(Open open, RegisterUnit.Entry entry) {
    var site =
        units.sites(open.district()).stream()
            .filter(one -> one.id().equals(entry.site()))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.UNIT_SITE_UNKNOWN));
    var addressee = entry.addressee();
    return new Registration(
        entry.parent(),
        entry.areaCode().strip(),
        entry.creditCode().strip(),
        site,
        addressee == null || addressee.isBlank() ? null : addressee.strip(),
        entry.singleOfficer());
  }

  /// A change takes effect now or did so on an earlier day, though not before the change before it.
  void mustBeALikelyDay(Open open, Unit unit, Instant from) {
    var last = history.of(unit.id()).getLast().from();
    if (from.isAfter(open.now()) || from.isBefore(last)) {
      throw new Refused(Refusal.UNIT_DAY_UNLIKELY, Map.of("earliest", last.toString()));
    }
  }

  private void mustStandInTheTree(Open open, Unit unit) {
    var parent = unit.parent();
    while (parent != null) {
      if (parent.equals(unit.id())) {
        throw new Refused(Refusal.UNIT_PARENT_CIRCLE);
      }
      parent =
          units
              .find(parent)
              .filter(above -> above.district().equals(open.district()))
              .filter(above -> above.existsAt(open.now()))
              .orElseThrow(() -> new Refused(Refusal.UNIT_PARENT_UNKNOWN))
              .parent();
    }
  }
}
