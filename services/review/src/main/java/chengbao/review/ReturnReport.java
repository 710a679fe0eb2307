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
import chengbao.review.domain.comment.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A reviewer sends the report back to its unit (退回修改), whole or some of its parts, with the
/// comments that stand, or a reason of the catalogue and one in words.
@ApplicationScoped
@Verb
public class ReturnReport {
  private final Admission admission;
  private final Cases cases;
  private final Returning returning;
  private final Announcements announcements;
  private final CaseActs acts;

  ReturnReport(
      Admission admission,
      Cases cases,
      Returning returning,
      Announcements announcements,
      CaseActs acts) {
    this.admission = admission;
    this.cases = cases;
    this.returning = returning;
    this.announcements = announcements;
    this.acts = acts;
  }

  /// What the unit is told.
  ///
  /// @param code of the catalogue in force; empty when a comment that must be followed says it
  /// @param reason in words; empty when the comments say it
  /// @param answerBy the first instant that is too late
  /// @param sections the parts that go back; empty for the whole report
  public record Grounds(
      String code, String reason, @Nullable Instant answerBy, Set<String> sections) {

    /// The whole report.
    public Grounds(String code, String reason, @Nullable Instant answerBy) {
      this(code, reason, answerBy, Set.of());
    }
  }

  @Transactional
  public WithUnit returnToUnit(ActingAs who, CaseId id, long revisionRead, Grounds grounds) {
    Admitted admitted = admission.toAct(who, id, revisionRead);
    Claimed claimed =
        switch (admitted.found()) {
          case Claimed held -> held;
          case Waiting waiting -> throw waiting.refusesToAct();
          case WithUnit withUnit -> throw withUnit.refusesToAct();
          case Decided decided -> throw decided.refusesToAct();
        };
    List<Placed> standing = returning.standing(claimed.file(), admitted.reviewer());
    WithUnit returned = returning.returned(claimed, admitted, grounds, standing);
    cases.save(returned);
    announcements.returned(returned, standing, admitted.reviewer());
    returning.tell(standing, returned.returned().at());
    acts.by(admitted.reviewer(), CaseActs.RETURN, returned);
    return returned;
  }
}
