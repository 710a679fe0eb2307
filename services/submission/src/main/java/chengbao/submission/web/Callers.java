package chengbao.submission.web;

import chengbao.door.Officer;
import chengbao.door.SignedIn;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/// Who calls the verbs in this request.
@RequestScoped
public class Callers {
  private final SignedIn signedIn;
  private final RoutingContext request;

  Callers(SignedIn signedIn, RoutingContext request) {
    this.signedIn = signedIn;
    this.request = request;
  }

  /// On a page: under the appointment shown in its header.
  public Caller onPage() {
    return caller(signedIn.officer());
  }

  /// In the API: under the appointment named, or the first with the function.
  public Caller as(OfficerFunction function) {
    return caller(signedIn.officerAs(function.code()));
  }

  /// A reader of the API: under the appointment named, or all of them.
  public Caller reading() {
    return request.request().getHeader(SignedIn.HEADER) == null
        ? new Caller(PersonId.of(signedIn.person()), null)
        : caller(signedIn.officer());
  }

  private static Caller caller(Officer officer) {
    return new Caller(PersonId.of(officer.person()), AppointmentId.of(officer.appointment().id()));
  }
}
