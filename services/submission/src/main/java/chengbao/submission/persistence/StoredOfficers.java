package chengbao.submission.persistence;

import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Staff;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class StoredOfficers implements Officers {
  private final OfficerRows rows;
  private final AppointmentRows appointments;

  StoredOfficers(OfficerRows rows, AppointmentRows appointments) {
    this.rows = rows;
    this.appointments = appointments;
  }

  @Override
  public Optional<Staff> find(PersonId person) {
    return rows.findByIdOptional(person.value())
        .map(row ->
            new Staff(
                person,
                row.username,
                row.name,
                appointments.list("person", Sort.by("place"), person.value()).stream()
                    .map(AppointmentRow::appointment)
                    .toList(),
                row.version));
  }

  @Override
  public void save(Staff officer) {
    var known = rows.findByIdOptional(officer.person().value());
    var row = known.orElseGet(OfficerRow::new);
    row.person = officer.person().value();
    row.username = officer.username();
    row.name = officer.name();
    row.version = officer.version();
    if (known.isEmpty()) {
      rows.persist(row);
    }
    appointments.delete("person", officer.person().value());
    var place = 0;
    for (var appointment : officer.appointments()) {
      appointments.persist(AppointmentRow.of(appointment, row.person, place++));
    }
  }
}
