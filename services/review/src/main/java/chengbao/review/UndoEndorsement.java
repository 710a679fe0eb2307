package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.Level;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Whoever endorsed a report takes that back (撤回初审), until the next level has opened it. The one
/// decision that can be undone: nobody has been told of it yet who would have to act otherwise.
@ApplicationScoped
@Verb
public class UndoEndorsement {
  private final Admission admission;
  private final Cases cases;
  private final Staff staff;
  private final Announcements announcements;
  private final CaseActs acts;

  UndoEndorsement(
      Admission admission, Cases cases, Staff staff, Announcements announcements, CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.staff = staff;
    this.announcements = announcements;
    this.acts = acts;
  }

  @Transactional
  public Claimed undo(ActingAs who, CaseId id, long revisionRead) {
    Admitted admitted = admission.toUndo(who, id, revisionRead);
    Level next = admitted.found().file().level();
    Claimed undone =
        switch (admitted.found()) {
          case Waiting waiting -> undone(waiting, admitted);
          case Claimed claimed -> throw claimed.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    cases.save(undone);
    announcements.endorsementUndone(undone, next, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.UNDO_ENDORSEMENT, undone);
    return undone;
  }

  private Claimed undone(Waiting waiting, Admitted admitted) {
    Endorsement given = waiting.file().endorsements().getLast();
    return waiting.undoEndorsement(
        admitted.reviewer(),
        !cases.isUnopened(waiting.file().id(), waiting.file().level().office()),
        staff.reviews(given.person(), given.level().office(), admitted.now()),
        admitted.now());
  }
}
