package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.WaiverJudgment;
import chengbao.review.domain.WaiverJudgments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/// The reviewer who has the case says which of the unit's 情况说明 the office accepts and which it does
/// not. The case stays where it is, so its revision does too.
@ApplicationScoped
@Verb
public class JudgeWaivers {
  private final Admission admission;
  private final WaiverJudgments judgments;
  private final CaseActs acts;

  JudgeWaivers(Admission admission, WaiverJudgments judgments, CaseActs acts) {
    this.admission = admission;
    this.judgments = judgments;
    this.acts = acts;
  }

  /// @param accepts finding to whether its 情况说明 is accepted; what stands so already is not said
  ///   again
  @Transactional
  public Claimed judge(ActingAs who, CaseId id, long revisionRead, Map<String, Boolean> accepts) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Claimed claimed =
        switch (admitted.found()) {
          case Claimed held -> held.judging(admitted.reviewer(), accepts.keySet());
          case Waiting waiting -> throw waiting.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    List<WaiverJudgment> made = made(admitted, claimed.file(), accepts);
    if (!made.isEmpty()) {
      judgments.keep(id, made);
      acts.by(admitted.reviewer(), CaseActs.JUDGE, claimed, admitted.now());
    }
    return claimed;
  }

  private List<WaiverJudgment> made(
      Admitted admitted, CaseFile file, Map<String, Boolean> accepts) {
    Map<String, Boolean> standing = judgments.of(file.id()).standing(file);
    return accepts.entrySet().stream()
        .filter(said -> !said.getValue().equals(standing.get(said.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .map(said ->
            new WaiverJudgment(
                said.getKey(),
                said.getValue(),
                file.sent().number(),
                file.level(),
                admitted.reviewer().person(),
                admitted.reviewer().name(),
                admitted.now()))
        .toList();
  }
}
