package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.WaiverJudgments;
import chengbao.review.domain.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A reviewer passes the report at this level and hands it to the next (初审通过报下一级).
@ApplicationScoped
@Verb
public class EndorseReport {
  private final Admission admission;
  private final OpenComments openComments;
  private final Cases cases;
  private final WaiverJudgments judgments;
  private final Announcements announcements;
  private final CaseActs acts;

  EndorseReport(
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

  @Transactional
  public Waiting endorse(ActingAs who, CaseId id, long revisionRead, String opinion) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Waiting endorsed =
        switch (admitted.found()) {
          case Claimed claimed ->
              claimed
                  .passing(judgments.of(id))
                  .endorse(
                      admitted.reviewer(),
                      Written.required(opinion, Refusal.OPINION_MISSING),
                      admitted.now());
          case Waiting waiting -> throw waiting.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    openComments.mustBeResolved(admitted.found().file(), admitted.reviewer());
    cases.save(endorsed);
    openComments.tell(endorsed.file(), admitted.reviewer(), admitted.now());
    announcements.endorsed(endorsed, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.ENDORSE, endorsed);
    return endorsed;
  }
}
