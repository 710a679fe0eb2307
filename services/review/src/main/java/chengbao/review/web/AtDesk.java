package chengbao.review.web;

import chengbao.door.Officer;
import chengbao.door.SignedIn;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.PersonId;
import jakarta.enterprise.context.RequestScoped;

/// The reviewer of this request, as the verbs want to know them.
@RequestScoped
public class AtDesk {
  private final SignedIn signedIn;

  AtDesk(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /// Under the appointment that the door has them at.
  public ActingAs reviewer() {
    Officer officer = signedIn.officerAs("reviewer");
    return new ActingAs(
        PersonId.of(officer.person()), AppointmentId.of(officer.appointment().id()));
  }
}
