package chengbao.publication.web;

import chengbao.door.Appointments;
import chengbao.door.HeldAppointment;
import chengbao.publication.domain.OfficerStanding.Term;
import chengbao.publication.domain.Officers;
import chengbao.publication.domain.UnitStanding;
import chengbao.publication.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Tells the door which appointments a person holds now, from what submission last told us.
@ApplicationScoped
class KnownAppointments implements Appointments {

  private final Officers officers;
  private final Units units;
  private final Clock clock;

  KnownAppointments(Officers officers, Units units, Clock clock) {
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<HeldAppointment> heldBy(String person) {
    Instant now = clock.instant();
    return officers
        .find(person)
        .map(officer ->
            officer.terms().stream().filter(term -> term.holdsAt(now)).map(this::held).toList())
        .orElse(List.of());
  }

  private HeldAppointment held(Term term) {
    String id = term.unit();
    UnitStanding unit = id == null ? null : units.find(id).orElse(null);
    return new HeldAppointment(
        term.id(),
        id,
        unit == null ? null : unit.name(),
        unit == null ? null : unit.kind(),
        unit == null ? null : unit.district(),
        term.functions(),
        term.position(),
        term.forPerson(),
        term.forName());
  }
}
