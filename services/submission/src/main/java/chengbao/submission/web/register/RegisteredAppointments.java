package chengbao.submission.web.register;

import chengbao.door.Appointments;
import chengbao.door.HeldAppointment;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers the door from submission's own register.
@ApplicationScoped
class RegisteredAppointments implements Appointments {
  private final Officers officers;
  private final Units units;
  private final Clock clock;

  RegisteredAppointments(Officers officers, Units units, Clock clock) {
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<HeldAppointment> heldBy(String person) {
    return officers
        .find(PersonId.of(person))
        .map(staff -> staff.heldAt(clock.instant()).stream().map(this::held).toList())
        .orElse(List.of());
  }

  private HeldAppointment held(Appointment appointment) {
    var unit = Optional.ofNullable(appointment.unit()).map(units::known);
    var other = appointment.onBehalfOf();
    return new HeldAppointment(
        appointment.id().toString(),
        unit.map(one -> one.id().toString()).orElse(null),
        unit.map(Unit::name).orElse(null),
        unit.map(one -> one.kind().code()).orElse(null),
        unit.map(Unit::district).orElse(null),
        appointment.functions().stream()
            .map(OfficerFunction::code)
            .collect(Collectors.toUnmodifiableSet()),
        appointment.position(),
        other == null ? null : other.id().toString(),
        other == null ? null : other.name());
  }
}
