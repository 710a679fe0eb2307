package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Cause;
import chengbao.review.domain.Holder;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.RecallRequests;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// A unit asks for its report back. While nobody has claimed it, it gets it at once (撤回); once
/// somebody has, the request waits beside the case for that reviewer ([DecideRecall], 申请退回), or
/// until they put the report back ([ReleaseCase]); what is with the unit or decided already is
/// refused.
@ApplicationScoped
@Verb
public class AnswerRecall {
  private final Cases cases;
  private final RecallRequests requests;
  private final Announcements announcements;
  private final CaseActs acts;
  private final Clock clock;

  AnswerRecall(
      Cases cases,
      RecallRequests requests,
      Announcements announcements,
      CaseActs acts,
      Clock clock) {
    this.cases = cases;
    this.requests = requests;
    this.announcements = announcements;
    this.acts = acts;
    this.clock = clock;
  }

  /// @param number the version that the unit asks for
  @Transactional
  public ReviewCase answer(CaseId id, int number, String reason, Cause cause) {
    ReviewCase known = cases.take(id).orElseThrow(() -> new CannotFollow("case-not-known"));
    RecallRequest asked = RecallRequest.of(id, number, reason, cause, clock.instant());
    return switch (known) {
      case Waiting waiting when waiting.file().sent().number() == number ->
          granted(waiting.recall(asked, asked.at()), cause);
      case Claimed claimed when claimed.file().sent().number() == number -> {
        requests.ask(asked);
        yield claimed;
      }
      case Claimed claimed -> refused(claimed, claimed.holder(), cause);
      case Waiting _, WithUnit _, Decided _ -> refused(known, null, cause);
    };
  }

  private ReviewCase refused(ReviewCase known, @Nullable Holder holder, Cause cause) {
    announcements.recallAnswered(known, false, holder, cause.event());
    return known;
  }

  private ReviewCase granted(WithUnit recalled, Cause cause) {
    cases.save(recalled);
    announcements.recallAnswered(recalled, true, null, cause.event());
    acts.after(cause, CaseActs.RECALL, recalled);
    return recalled;
  }
}
