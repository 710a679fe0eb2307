package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.RecallRequests;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// A reviewer puts a claimed case back for colleagues of the office (退回待签收). If the unit has asked
/// for the report meanwhile, nobody has it any more who could answer: it goes back to the unit at
/// once, as it does whenever a unit asks for what nobody has claimed.
@ApplicationScoped
@Verb
public class ReleaseCase {
  private final Admission admission;
  private final Cases cases;
  private final RecallRequests requests;
  private final Announcements announcements;
  private final CaseActs acts;

  ReleaseCase(
      Admission admission,
      Cases cases,
      RecallRequests requests,
      Announcements announcements,
      CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.requests = requests;
    this.announcements = announcements;
    this.acts = acts;
  }

  @Transactional
  public ReviewCase release(ActingAs who, CaseId id, long revisionRead) {
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
    Optional<RecallRequest> asked = requests.open(id, released.file().sent().number());
    return asked.isEmpty() ? released : recalled(released, asked.get(), admitted);
  }

  private WithUnit recalled(Waiting released, RecallRequest asked, Admitted admitted) {
    WithUnit recalled = released.recall(asked, admitted.now());
    cases.save(recalled);
    requests.answered(asked, true, "", admitted.reviewer().name(), admitted.now());
    announcements.recallAnswered(recalled, true, null, asked.event());
    acts.by(admitted.reviewer(), CaseActs.RECALL, recalled);
    return recalled;
  }
}
