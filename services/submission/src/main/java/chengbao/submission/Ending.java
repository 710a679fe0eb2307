package chengbao.submission;

import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a unit ends: its officers and the units under it go to whoever carries its work on, and its
/// reports are theirs to finish from then on. Nothing is rewritten: reports stay the old unit's.
@ApplicationScoped
class Ending {
  private final Registry registry;
  private final Units units;
  private final Officers officers;
  private final Announcements announcements;
  private final Logbook logbook;
  private final TimeOrdered ids;

  Ending(
      Registry registry,
      Units units,
      Officers officers,
      Announcements announcements,
      Logbook logbook,
      TimeOrdered ids) {
    this.registry = registry;
    this.units = units;
    this.officers = officers;
    this.announcements = announcements;
    this.logbook = logbook;
    this.ids = ids;
  }

  /// @param heir who carries its work on; absent when nothing and nobody is left
  Unit end(Registry.Open open, Unit unit, @Nullable UnitId heir, Instant from, String verb) {
    mustReviewNobody(unit);
    var under = under(open, unit);
    var staff = officers.of(unit.id(), open.now());
    if (heir == null) {
      mustBeEmpty(under.size(), Refusal.UNIT_HAS_UNITS, unit);
      mustBeEmpty(staff.size(), Refusal.UNIT_HAS_OFFICERS, unit);
    }
    var ended = unit.ended(from, heir);
    registry.enter(open, ended, from, verb);
    under.forEach(child -> moveUnder(open, child, heir, from));
    staff.forEach(officer -> {
      var moved = officer.leaving(unit.id(), heir, open.now(), () -> new AppointmentId(ids.next()));
      officers.save(moved);
      announcements.officerChanged(moved);
      logbook.done(moved.person().value(), "move-officer", open.by(), null, open.now());
    });
    return ended;
  }

  private void mustReviewNobody(Unit unit) {
    if (units.chains(unit.district()).values().stream().anyMatch(o -> o.contains(unit.id()))) {
      throw new Refused(Refusal.UNIT_REVIEWS, Map.of("unit", unit.shortName()));
    }
  }

  private static void mustBeEmpty(int count, Refusal refusal, Unit unit) {
    if (count > 0) {
      throw new Refused(refusal, Map.of("unit", unit.shortName(), "count", String.valueOf(count)));
    }
  }

  private List<Unit> under(Registry.Open open, Unit unit) {
    return units.ofDistrict(open.district()).stream()
        .filter(other -> unit.id().equals(other.parent()) && other.existsAt(open.now()))
        .toList();
  }

  private void moveUnder(Registry.Open open, Unit child, @Nullable UnitId heir, Instant from) {
    var was = child.registration();
    var now =
        new Unit.Registration(
            heir,
            was.areaCode(),
            was.creditCode(),
            was.site(),
            was.addressee(),
            was.singleOfficer());
    registry.enter(open, child.registered(now), from, "amend-unit");
  }
}
