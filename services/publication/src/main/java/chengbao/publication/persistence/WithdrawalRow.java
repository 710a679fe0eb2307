package chengbao.publication.persistence;

import chengbao.publication.domain.Person;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.WithdrawalRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// A request to take a report down, with its answer.
@Entity
@Table(name = "withdrawal_requests")
@NullUnmarked
class WithdrawalRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  UUID report;
  int number;
  String reason;
  String person;
  String name;
  String appointment;
  String unit;
  String unitName;
  String forPerson;
  String forName;
  Instant askedAt;
  String answer;
  String declined;
  String answeredBy;
  String answeredName;
  Instant answeredAt;

  static WithdrawalRow of(WithdrawalRequest request) {
    WithdrawalRow row = new WithdrawalRow();
    row.report = request.report().value();
    row.number = request.number();
    row.reason = request.reason();
    row.person = request.by().id();
    row.name = request.by().name();
    row.appointment = request.by().appointment();
    row.unit = request.by().unit();
    row.unitName = request.by().unitName();
    row.forPerson = request.by().forPerson();
    row.forName = request.by().forName();
    row.askedAt = request.at();
    return row;
  }

  WithdrawalRequest request() {
    return new WithdrawalRequest(
        new ReportId(report),
        number,
        reason,
        new Person(person, name, appointment, unit, unitName, forPerson, forName),
        askedAt);
  }
}
