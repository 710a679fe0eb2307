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
import chengbao.review.domain.WaiverJudgments;
import chengbao.review.domain.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/// A reviewer of the last level approves the report (审定，准予备案). It cannot be undone: approval of a
/// 主动公开 report publishes it.
@ApplicationScoped
@Verb
public class ApproveReport {
  private final Admission admission;
  private final OpenComments openComments;
  private final Cases cases;
  private final WaiverJudgments judgments;
  private final Announcements announcements;
  private final CaseActs acts;

  ApproveReport(
      Admission admission,
      OpenComments openComments,
      Cases cases,
      WaiverJudgments judgments,
      Announcements announcements,
      CaseActs acts) {
    this.admission = admission;
    this.openComments = openComments;
    this.cases = cases;
    this.judgments = judgments;
    this.announcements = announcements;
    this.acts = acts;
  }

  /// @param acceptedWaivers ids of the findings whose 情况说明 is accepted with the approval, beside
  ///   those that this level has accepted before
  @Transactional
  public Decided approve(
      ActingAs who, CaseId id, long revisionRead, String opinion, Set<String> acceptedWaivers) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Decided approved =
        switch (admitted.found()) {
          case Claimed claimed ->
              claimed.approve(
                  admitted.reviewer(),
                  new Written(opinion),
                  acceptedWaivers,
                  judgments.of(id),
                  admitted.now());
          case Waiting waiting -> throw waiting.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    openComments.mustBeResolved(admitted.found().file(), admitted.reviewer());
    cases.save(approved);
    openComments.tell(approved.file(), admitted.reviewer(), admitted.now());
    announcements.approved(approved, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.APPROVE, approved);
    return approved;
  }
}
