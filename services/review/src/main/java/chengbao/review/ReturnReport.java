package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reviewer sends the report back to its unit (退回修改), with a reason of the catalogue and one in
/// words.
@ApplicationScoped
@Verb
public class ReturnReport {
  private final Admission admission;
  private final Cases cases;
  private final ReasonCodes reasonCodes;
  private final Announcements announcements;
  private final CaseActs acts;

  ReturnReport(
      Admission admission,
      Cases cases,
      ReasonCodes reasonCodes,
      Announcements announcements,
      CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.reasonCodes = reasonCodes;
    this.announcements = announcements;
    this.acts = acts;
  }

  /// What the unit is told.
  ///
  /// @param code of the catalogue in force
  /// @param answerBy the first instant that is too late
  public record Grounds(String code, String reason, @Nullable Instant answerBy) {}

  @Transactional
  public WithUnit returnToUnit(ActingAs who, CaseId id, long revisionRead, Grounds grounds) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    WithUnit returned =
        switch (admitted.found()) {
          case Claimed claimed -> returned(claimed, admitted, grounds);
          case Waiting waiting -> throw waiting.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    cases.save(returned);
    announcements.returned(returned, admitted.reviewer());
    acts.by(admitted.reviewer(), CaseActs.RETURN, returned);
    return returned;
  }

  private WithUnit returned(Claimed claimed, Admitted admitted, Grounds grounds) {
    ReasonCode code =
        reasonCodes
            .find(grounds.code(), admitted.now())
            .orElseThrow(
                () -> new Refused(Refusal.REASON_CODE_UNKNOWN, Map.of("code", grounds.code())));
    return claimed.returnToUnit(
        admitted.reviewer(),
        code,
        Written.required(grounds.reason(), Refusal.REASON_MISSING),
        grounds.answerBy(),
        admitted.now());
  }
}
