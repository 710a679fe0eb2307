package chengbao.publication.web;

import chengbao.door.HeldAppointment;
import chengbao.door.Officer;
import chengbao.door.SignedIn;
import chengbao.publication.domain.Administrator;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Units;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The publisher of this request, as the verbs want to know them.
@RequestScoped
public class AtDesk {

  private final SignedIn signedIn;
  private final Units units;

  AtDesk(SignedIn signedIn, Units units) {
    this.signedIn = signedIn;
    this.units = units;
  }

  /// Who decides about editions of the unit.
  public Publisher publisher() {
    Officer officer = signedIn.officerAs("publisher");
    HeldAppointment appointment = officer.appointment();
    return new Publisher(
        person(officer),
        appointment.unitKind(),
        appointment.district(),
        carriedOn(appointment.unit()),
        officer.has("publisher"));
  }

  /// Who announces circulars of the office.
  public Administrator administrator() {
    Officer officer = signedIn.officerAs("administrator");
    return new Administrator(person(officer), officer.has("administrator"));
  }

  /// Whether the officer of this request is one of the oversight office, and what they may do
  /// there.
  public Overseer overseer() {
    boolean administers =
        signedIn.held().stream().anyMatch(held -> held.functions().contains("administrator"));
    Officer officer = signedIn.officerAs(administers ? "administrator" : "publisher");
    HeldAppointment appointment = officer.appointment();
    return new Overseer(
        person(officer),
        appointment.district(),
        "oversight-office".equals(appointment.unitKind())
            && (officer.has("administrator") || officer.has("publisher")));
  }

  /// An operator, who has no unit.
  public Person person() {
    return new Person(signedIn.person(), signedIn.name(), null, null, null, null, null);
  }

  /// Whether one of the appointments held is a publisher's.
  public boolean isPublisher() {
    return signedIn.held().stream().anyMatch(held -> held.functions().contains("publisher"));
  }

  private static Person person(Officer officer) {
    HeldAppointment appointment = officer.appointment();
    return new Person(
        officer.person(),
        officer.name(),
        appointment.id(),
        appointment.unit(),
        appointment.unitName(),
        appointment.forPerson(),
        appointment.forName());
  }

  private Set<String> carriedOn(@Nullable String unit) {
    return unit == null ? Set.of() : units.carriedOnBy(unit);
  }
}
