package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Cause;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// A unit asks for its report back (撤回). While nobody has claimed it, it gets it; otherwise it is
/// told who has it. Either way it is answered, at once.
@ApplicationScoped
@Verb
public class AnswerRecall {
  private final Cases cases;
  private final Announcements announcements;
  private final CaseActs acts;
  private final Clock clock;

  AnswerRecall(Cases cases, Announcements announcements, CaseActs acts, Clock clock) {
    this.cases = cases;
    this.announcements = announcements;
    this.acts = acts;
    this.clock = clock;
  }

  /// @param number the version that the unit asks for
  @Transactional
  public ReviewCase answer(CaseId id, int number, String reason, Cause cause) {
    ReviewCase known = cases.take(id).orElseThrow(() -> new CannotFollow("case-not-known"));
    return switch (known) {
      case Waiting waiting when waiting.file().sent().number() == number ->
          granted(waiting.recall(cause, reason, clock.instant()), cause);
      case Claimed claimed -> {
        announcements.recallAnswered(claimed, false, claimed.holder(), cause);
        yield claimed;
      }
      case Waiting _, WithUnit _, Decided _ -> {
        announcements.recallAnswered(known, false, null, cause);
        yield known;
      }
    };
  }

  private ReviewCase granted(WithUnit recalled, Cause cause) {
    cases.save(recalled);
    announcements.recallAnswered(recalled, true, null, cause);
    acts.after(cause, CaseActs.RECALL, recalled);
    return recalled;
  }
}
