package chengbao.publication.persistence;

import chengbao.publication.domain.OfficerStanding.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/// An officer's appointment.
@Entity
@Table(name = "appointments")
@NullUnmarked
class AppointmentRow {
  @Id String id;

  String officer;
  String unit;

  @Column(columnDefinition = "text[]")
  String[] functions;

  String position;

  @Column(name = "from_at")
  Instant from;

  @Column(name = "until_at")
  Instant until;

  String forPerson;
  String forName;

  static AppointmentRow of(String officer, Term term) {
    AppointmentRow row = new AppointmentRow();
    row.id = term.id();
    row.officer = officer;
    row.unit = term.unit();
    row.functions = term.functions().stream().sorted().toArray(String[]::new);
    row.position = term.position();
    row.from = term.from();
    row.until = term.until();
    row.forPerson = term.forPerson();
    row.forName = term.forName();
    return row;
  }

  Term term() {
    return new Term(id, unit, Set.of(functions), position, from, until, forPerson, forName);
  }
}
