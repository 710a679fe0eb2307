package chengbao.publication.web;

import chengbao.door.HeldAppointment;
import chengbao.door.Officer;
import chengbao.door.SignedIn;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Publisher;
import jakarta.enterprise.context.RequestScoped;

/// The publisher of this request, as the verbs want to know them.
@RequestScoped
class AtDesk {

  private final SignedIn signedIn;

  AtDesk(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  Publisher publisher() {
    Officer officer = signedIn.officerAs("publisher");
    HeldAppointment appointment = officer.appointment();
    return new Publisher(
        new Person(
            officer.person(),
            officer.name(),
            appointment.id(),
            appointment.unit(),
            appointment.unitName(),
            appointment.forPerson(),
            appointment.forName()),
        appointment.unitKind(),
        appointment.district(),
        officer.has("publisher"));
  }
}
