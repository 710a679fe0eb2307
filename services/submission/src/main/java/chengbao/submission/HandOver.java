package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An officer leaves and another one takes every post over (离任交接). Drafts, cases and editions need
/// no move of their own: they belong to the unit, and whoever works there finds them.
@ApplicationScoped
@Verb
public class HandOver {
  private final Registry registry;
  private final Personnel personnel;
  private final Officers officers;
  private final TimeOrdered ids;

  HandOver(Registry registry, Personnel personnel, Officers officers, TimeOrdered ids) {
    this.registry = registry;
    this.personnel = personnel;
    this.officers = officers;
    this.ids = ids;
  }

  /// @param known the version of who leaves, as the administrator has seen it
  /// @return the officer who took over
  @Transactional
  public Staff handOver(Caller caller, PersonId leaver, long known, PersonId successor) {
    var open = registry.open(caller);
    if (leaver.equals(successor)) {
      throw new Refused(Refusal.HAND_OVER_TO_ONESELF);
    }
    var leaving = personnel.forChange(open, leaver, known);
    var posts = leaving.posts(open.now());
    if (posts.isEmpty()) {
      throw new Refused(Refusal.NOTHING_TO_HAND_OVER);
    }
    var following = personnel.forChange(open, successor);
    for (var post : posts) {
      following = following.takingOver(post, new AppointmentId(ids.next()), open.now());
    }
    personnel.enter(open, leaving.gone(open.now()), "hand-over");
    personnel.enter(open, following, "take-over");
    officers
        .actingFor(leaver, open.now())
        .forEach(deputy -> {
          var current = deputy;
          for (var post : posts) {
            current = current.actingNoMoreFor(leaver, post, open.now());
          }
          personnel.enter(open, current, "end-delegation");
        });
    return officers.find(successor).orElseThrow();
  }
}
