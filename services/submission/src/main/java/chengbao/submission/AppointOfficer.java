package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An officer is appointed to something more (任职).
@ApplicationScoped
@Verb
public class AppointOfficer {
  private final Registry registry;
  private final Personnel personnel;
  private final TimeOrdered ids;

  AppointOfficer(Registry registry, Personnel personnel, TimeOrdered ids) {
    this.registry = registry;
    this.personnel = personnel;
    this.ids = ids;
  }

  /// @param known the version that the administrator has seen
  @Transactional
  public Staff appoint(Caller caller, PersonId person, long known, InviteOfficer.Post post) {
    var open = registry.open(caller);
    return appoint(open, personnel.forChange(open, person, known), post);
  }

  Staff appoint(Registry.Open open, Staff staff, InviteOfficer.Post post) {
    personnel.mustBeLikely(
        open, post.unit(), post.functions(), post.position(), post.from(), post.until());
    var appointed =
        staff.with(
            new Appointment(
                new AppointmentId(ids.next()),
                post.unit(),
                post.functions(),
                post.position().strip(),
                post.from(),
                post.until()));
    personnel.enter(open, appointed, "appoint-officer");
    return appointed;
  }
}
