package chengbao.submission;

import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The officers in the register of a district. Administrators and operators are nobody's to change
/// here: whoever keeps the sign-in sets them.
@ApplicationScoped
class Personnel {
  private final Registry registry;
  private final Officers officers;
  private final Announcements announcements;
  private final Logbook logbook;

  Personnel(Registry registry, Officers officers, Announcements announcements, Logbook logbook) {
    this.registry = registry;
    this.officers = officers;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  /// An officer of the district: somebody who holds, held or will hold an appointment there.
  Staff officer(Registry.Open open, PersonId person) {
    return officers
        .find(person)
        .filter(staff -> belongsTo(open, staff))
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_OFFICER));
  }

  /// An officer who may be changed here, at the version that the administrator has seen.
  Staff forChange(Registry.Open open, PersonId person, long known) {
    var staff = forChange(open, person);
    if (staff.version() != known) {
      throw new Refused(Refusal.OFFICER_CHANGED);
    }
    return staff;
  }

  Staff forChange(Registry.Open open, PersonId person) {
    var staff =
        officers
            .forChange(person)
            .filter(found -> belongsTo(open, found))
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_OFFICER));
    if (staff.isKeptByHand(open.now())) {
      throw new Refused(Refusal.OFFICER_IS_ADMINISTRATOR);
    }
    return staff;
  }

  /// Enters the change: kept, told to the other services, and on the record.
  void enter(Registry.Open open, Staff changed, String verb) {
    officers.save(changed);
    announcements.officerChanged(changed);
    logbook.done(changed.person().value(), verb, open.by(), null, open.now());
  }

  /// What an appointment must be before anybody holds it.
  void mustBeLikely(
      Registry.Open open,
      UnitId unit,
      Set<OfficerFunction> functions,
      String position,
      Instant from,
      @Nullable Instant until) {
    registry.unit(open, unit).mustExistAt(open.now());
    if (functions.isEmpty()) {
      throw new Refused(Refusal.FUNCTIONS_MISSING);
    }
    if (functions.stream().anyMatch(OfficerFunction::isKeptByHand)) {
      throw new Refused(Refusal.FUNCTION_NOT_GIVEN_HERE);
    }
    if (position.isBlank()) {
      throw new Refused(Refusal.POSITION_MISSING);
    }
    if (until != null && !(until.isAfter(from) && until.isAfter(open.now()))) {
      throw new Refused(Refusal.TERM_UNLIKELY);
    }
  }

  private boolean belongsTo(Registry.Open open, Staff staff) {
    return staff.appointments().stream()
        .map(Appointment::unit)
        .anyMatch(unit -> unit != null && registry.isOfDistrict(open, unit));
  }
}
