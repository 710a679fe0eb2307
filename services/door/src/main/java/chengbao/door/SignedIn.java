package chengbao.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The officer of this request.
///
/// A person may hold appointments in several units and works under one at a time: on pages the one
/// chosen in the header of the page (kept in a cookie), for `/api` the one named by the header
/// `Chengbao-Appointment`. The choice is only ever among the appointments held now, so the cookie
/// needs no secret.
@RequestScoped
public class SignedIn {
  /// Names the appointment to work under on a call of the API.
  public static final String HEADER = "Chengbao-Appointment";

  private final SecurityIdentity identity;
  private final Appointments appointments;
  private final RoutingContext request;
  private final AppointmentCookie cookie;
  private @Nullable List<HeldAppointment> held;

  SignedIn(
      SecurityIdentity identity,
      Appointments appointments,
      RoutingContext request,
      AppointmentCookie cookie) {
    this.identity = identity;
    this.appointments = appointments;
    this.request = request;
    this.cookie = cookie;
  }

  /// Whether anybody is signed in; a session that is over is nobody's.
  public boolean isAnyone() {
    try {
      return !identity.isAnonymous();
    } catch (AuthenticationFailedException | AuthenticationRedirectException over) {
      return false;
    }
  }

  /// The officer under the appointment chosen, or the first one held.
  ///
  /// @throws NotAppointed when the person holds no appointment, or none like the one named
  public Officer officer() {
    return under(chosen().or(() -> held().stream().findFirst()));
  }

  /// The officer under the appointment chosen, or, if none is chosen, the first one held that
  /// carries the function.
  ///
  /// @throws NotAppointed when there is none
  public Officer officerAs(String function) {
    return under(
        chosen()
            .or(() ->
                held().stream()
                    .filter(appointment -> appointment.functions().contains(function))
                    .findFirst()));
  }

  /// The person's id: the token's `sub`.
  public String person() {
    return token().getSubject();
  }

  /// The person's name as the token has it.
  public String name() {
    JsonWebToken token = token();
    Object name = token.getClaim("name");
    return name == null ? token.getName() : name.toString();
  }

  /// Every appointment held now.
  public List<HeldAppointment> held() {
    List<HeldAppointment> known = held;
    if (known == null) {
      known = appointments.heldBy(person());
      held = known;
    }
    return known;
  }

  private Optional<HeldAppointment> chosen() {
    String named = request.request().getHeader(HEADER);
    if (named != null) {
      return Optional.of(
          held(named).orElseThrow(() -> new NotAppointed("appointment-not-held", named)));
    }
    return cookie.read(request).flatMap(this::held);
  }

  private Optional<HeldAppointment> held(String id) {
    return held().stream().filter(appointment -> appointment.id().equals(id)).findFirst();
  }

  private Officer under(Optional<HeldAppointment> appointment) {
    return new Officer(
        person(),
        name(),
        appointment.orElseThrow(() -> new NotAppointed("not-appointed", name())),
        held());
  }

  private JsonWebToken token() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return token;
    }
    throw new IllegalStateException("nobody is signed in");
  }
}
