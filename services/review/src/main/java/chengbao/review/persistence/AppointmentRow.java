package chengbao.review.persistence;

import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.Function;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// An officer's appointment.
@Entity
@Table(name = "appointments")
@NullUnmarked
class AppointmentRow {
  @Id UUID id;

  UUID person;
  @Nullable UUID unit;

  @Column(columnDefinition = "text[]")
  String[] functions;

  String position;

  @Column(name = "from_at")
  Instant from;

  @Column(name = "until_at")
  @Nullable Instant until;

  @Column(name = "for_person")
  @Nullable UUID forPerson;

  @Column(name = "for_name")
  @Nullable String forName;

  static AppointmentRow of(PersonId person, Appointment appointment) {
    AppointmentRow row = new AppointmentRow();
    row.id = appointment.id().value();
    row.person = person.value();
    UnitId unit = appointment.unit();
    row.unit = unit == null ? null : unit.value();
    row.functions = appointment.functions().stream().map(Codes::of).sorted().toArray(String[]::new);
    row.position = appointment.position();
    row.from = appointment.from();
    row.until = appointment.until();
    Behalf behalf = appointment.behalf();
    row.forPerson = behalf == null ? null : behalf.person().value();
    row.forName = behalf == null ? null : behalf.name();
    return row;
  }

  Appointment appointment() {
    return new Appointment(
        new AppointmentId(id),
        unit == null ? null : new UnitId(unit),
        Arrays.stream(functions)
            .map(code -> Codes.constant(Function.class, code))
            .collect(Collectors.toSet()),
        position,
        from,
        until,
        forPerson == null ? null : new Behalf(new PersonId(forPerson), forName));
  }
}
