package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/// Somebody does another's work for a time (代理): some or all functions of one appointment, between
/// two days. Whatever is done so is shown as 甲(代乙).
@ApplicationScoped
@Verb
public class DelegateAppointment {
  private final Registry registry;
  private final Personnel personnel;
  private final TimeOrdered ids;

  DelegateAppointment(Registry registry, Personnel personnel, TimeOrdered ids) {
    this.registry = registry;
    this.personnel = personnel;
    this.ids = ids;
  }

  /// What is delegated.
  ///
  /// @param appointment of the officer who is away
  /// @param deputy who does the work meanwhile
  /// @param until the first instant at which it no longer holds
  public record Delegation(
      AppointmentId appointment,
      PersonId deputy,
      Set<OfficerFunction> functions,
      Instant from,
      Instant until) {}

  /// @param known the version of the officer who is away, as the administrator has seen it
  /// @return the deputy, who holds the delegation
  @Transactional
  public Staff delegate(Caller caller, PersonId away, long known, Delegation delegation) {
    var open = registry.open(caller);
    var absent = personnel.forChange(open, away, known);
    var held =
        absent.appointments().stream()
            .filter(one -> one.id().equals(delegation.appointment()))
            .filter(one -> one.onBehalfOf() == null && one.endsAfter(open.now()))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_APPOINTMENT));
    if (delegation.deputy().equals(away)) {
      throw new Refused(Refusal.DELEGATION_TO_ONESELF);
    }
    var deputy = personnel.forChange(open, delegation.deputy());
    mustFit(open, held, delegation);
    var acting =
        deputy.with(
            new Appointment(
                new AppointmentId(ids.next()),
                held.unit(),
                delegation.functions(),
                held.position(),
                delegation.from(),
                delegation.until(),
                new Person(away, absent.name())));
    personnel.enter(open, acting, "delegate-appointment");
    return acting;
  }

  /// Nobody passes on more than they hold, nor for longer.
  private static void mustFit(Registry.Open open, Appointment held, Delegation delegation) {
    if (delegation.functions().isEmpty()) {
      throw new Refused(Refusal.FUNCTIONS_MISSING);
    }
    if (!held.functions().containsAll(delegation.functions())) {
      throw new Refused(Refusal.DELEGATION_TOO_WIDE);
    }
    var end = held.until();
    if (!delegation.until().isAfter(delegation.from())
        || !delegation.until().isAfter(open.now())
        || delegation.from().isBefore(held.from())
        || (end != null && delegation.until().isAfter(end))) {
      throw new Refused(Refusal.TERM_UNLIKELY);
    }
  }
}
