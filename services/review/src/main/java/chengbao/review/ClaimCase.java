package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A reviewer takes a waiting case on (签收), or takes it over from one who reviews there no longer.
@ApplicationScoped
@Verb
public class ClaimCase {
  private final Admission admission;
  private final Cases cases;
  private final Staff staff;
  private final Announcements announcements;
  private final CaseActs acts;

  ClaimCase(
      Admission admission, Cases cases, Staff staff, Announcements announcements, CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.staff = staff;
    this.announcements = announcements;
    this.acts = acts;
  }

  @Transactional
  public Claimed claim(ActingAs who, CaseId id, long revisionRead) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Claimed claimed = claimed(admitted);
    cases.save(claimed);
    announcements.claimed(claimed, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.CLAIM, claimed);
    return claimed;
  }

  private Claimed claimed(Admitted admitted) {
    return switch (admitted.found()) {
      case Waiting waiting ->
          waiting.claim(
              admitted.reviewer(), staff.expectedOn(waiting, admitted.now()), admitted.now());
      case Claimed held ->
          held.takeOver(
              admitted.reviewer(),
              staff.reviews(held.holder().person(), held.file().level().office(), admitted.now()),
              held.holder().expectedOn(),
              admitted.now());
      case WithUnit withUnit -> throw withUnit.refusesToAct();
      case Decided decided -> throw decided.refusesToAct();
    };
  }
}
