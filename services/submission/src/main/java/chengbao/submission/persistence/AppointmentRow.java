package chengbao.submission.persistence;

import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment")
@SuppressWarnings("NullAway.Init")
class AppointmentRow {
  @Id UUID id;
  UUID person;
  int place;
  @Nullable UUID unitId;
  String functions;
  String position;
  Instant holdsFrom;
  @Nullable Instant holdsUntil;
  @Nullable UUID forPerson;
  @Nullable String forName;

  static AppointmentRow of(Appointment appointment, UUID person, int place) {
    var row = new AppointmentRow();
    row.id = appointment.id().value();
    row.take(appointment, person, place);
    return row;
  }

  void take(Appointment appointment, UUID of, int at) {
    var unit = appointment.unit();
    person = of;
    place = at;
    unitId = unit == null ? null : unit.value();
    functions =
        appointment.functions().stream()
            .map(OfficerFunction::code)
            .sorted()
            .collect(Collectors.joining(" "));
    position = appointment.position();
    holdsFrom = appointment.from();
    holdsUntil = appointment.until();
    var other = appointment.onBehalfOf();
    forPerson = other == null ? null : other.id().value();
    forName = other == null ? null : other.name();
  }

  Appointment appointment() {
    return new Appointment(
        new AppointmentId(id),
        unitId == null ? null : new UnitId(unitId),
        Arrays.stream(functions.split(" "))
            .map(OfficerFunction::of)
            .collect(Collectors.toUnmodifiableSet()),
        position,
        holdsFrom,
        holdsUntil,
        forPerson == null || forName == null ? null : new Person(new PersonId(forPerson), forName));
  }
}
