package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An appointment or a delegation ends now (结束任职). The next request under it is refused, in all
/// services; what others do for this officer by delegation ends with it.
@ApplicationScoped
@Verb
public class EndAppointment {
  private final Registry registry;
  private final Personnel personnel;
  private final Officers officers;

  EndAppointment(Registry registry, Personnel personnel, Officers officers) {
    this.registry = registry;
    this.personnel = personnel;
    this.officers = officers;
  }

  /// @param known the version that the administrator has seen
  @Transactional
  public Staff end(Caller caller, PersonId person, long known, AppointmentId appointment) {
    var open = registry.open(caller);
    var staff = personnel.forChange(open, person, known);
    var held =
        staff.appointments().stream()
            .filter(one -> one.id().equals(appointment))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_APPOINTMENT));
    if (!held.endsAfter(open.now())) {
      throw new Refused(Refusal.APPOINTMENT_ENDED);
    }
    var ended = staff.ending(appointment, open.now());
    personnel.enter(open, ended, "end-appointment");
    if (held.onBehalfOf() == null) {
      officers
          .actingFor(person, open.now())
          .forEach(deputy ->
              personnel.enter(
                  open, deputy.actingNoMoreFor(person, held, open.now()), "end-delegation"));
    }
    return ended;
  }
}
