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

/// A reviewer puts a claimed case back for colleagues of the office.
@ApplicationScoped
@Verb
public class ReleaseCase {
  private final Admission admission;
  private final Cases cases;
  private final Announcements announcements;
  private final CaseActs acts;

  ReleaseCase(Admission admission, Cases cases, Announcements announcements, CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.announcements = announcements;
    this.acts = acts;
  }

  @Transactional
  public Waiting release(ActingAs who, CaseId id, long revisionRead) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Waiting released =
        switch (admitted.found()) {
          case Claimed claimed -> claimed.release(admitted.reviewer(), admitted.now());
          case Waiting waiting -> throw waiting.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    cases.save(released);
    announcements.released(released, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.RELEASE, released);
    return released;
  }
}
