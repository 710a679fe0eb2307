package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Holder;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A reviewer gives a waiting case to a colleague of the office (分办), or hands over one they have
/// (转办).
@ApplicationScoped
@Verb
public class AssignCase {
  private final Admission admission;
  private final Cases cases;
  private final Staff staff;
  private final Announcements announcements;
  private final CaseActs acts;

  AssignCase(
      Admission admission, Cases cases, Staff staff, Announcements announcements, CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.staff = staff;
    this.announcements = announcements;
    this.acts = acts;
  }

  @Transactional
  public Claimed assign(ActingAs who, CaseId id, long revisionRead, PersonId colleague) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Claimed assigned = assigned(admitted, colleague);
    cases.save(assigned);
    announcements.claimed(assigned, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.ASSIGN, assigned);
    return assigned;
  }

  private Claimed assigned(Admitted admitted, PersonId colleague) {
    return switch (admitted.found()) {
      case Waiting waiting -> waiting.assign(admitted.reviewer(), to(colleague, admitted));
      case Claimed held -> {
        boolean stillReviews =
            staff.reviews(held.holder().person(), held.file().level().office(), admitted.now());
        yield held.handOver(admitted.reviewer(), stillReviews, to(colleague, admitted));
      }
      case WithUnit withUnit -> throw withUnit.refusesToAct();
      case Decided decided -> throw decided.refusesToAct();
    };
  }

  private Holder to(PersonId colleague, Admitted admitted) {
    ReviewCase found = admitted.found();
    return staff.colleague(colleague, found, admitted.now());
  }
}
