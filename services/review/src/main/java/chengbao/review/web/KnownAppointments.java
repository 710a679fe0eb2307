package chengbao.review.web;

import chengbao.door.Appointments;
import chengbao.door.HeldAppointment;
import chengbao.review.domain.Appointment;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.Officers;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    List<Appointment> appointments =
        officers
            .find(PersonId.of(person))
            .map(officer ->
                officer.appointments().stream()
                    .filter(appointment -> appointment.holdsAt(now))
                    .toList())
            .orElse(List.of());
    Map<UnitId, Unit> known =
        units
            .find(appointments.stream().flatMap(held -> Stream.ofNullable(held.unit())).toList())
            .stream()
            .collect(Collectors.toMap(Unit::id, Function.identity()));
    return appointments.stream().map(appointment -> held(appointment, known)).toList();
  }

  private static HeldAppointment held(Appointment appointment, Map<UnitId, Unit> units) {
    UnitId id = appointment.unit();
    Behalf behalf = appointment.behalf();
    Unit unit = id == null ? null : units.get(id);
    return new HeldAppointment(
        appointment.id().toString(),
        id == null ? null : id.toString(),
        unit == null ? null : unit.name(),
        unit == null ? null : unit.kind(),
        unit == null ? null : unit.district(),
        functions(appointment),
        appointment.position(),
        behalf == null ? null : behalf.person().toString(),
        behalf == null ? null : behalf.name());
  }

  private static Set<String> functions(Appointment appointment) {
    return appointment.functions().stream()
        .map(function -> function.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
