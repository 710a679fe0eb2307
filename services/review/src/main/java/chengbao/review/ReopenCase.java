package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Cause;
import chengbao.review.domain.Officers;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.SentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/// A report has been submitted again: it goes back to the level, and if still appointed the
/// officer, that returned it. A correction of what is public begins at the level that the round
/// wants: the last one, or the first and so the whole chain. What came back after 部分退回 is held
/// against the version before; a part that changed although it had stayed leaves an act of its own.
@ApplicationScoped
@Verb
public class ReopenCase {
  private final RunAgain runAgain;
  private final ProveParts proveParts;
  private final Cases cases;
  private final Officers officers;
  private final Announcements announcements;
  private final CaseActs acts;
  private final Clock clock;

  ReopenCase(
      RunAgain runAgain,
      ProveParts proveParts,
      Cases cases,
      Officers officers,
      Announcements announcements,
      CaseActs acts,
      Clock clock) {
    this.runAgain = runAgain;
    this.proveParts = proveParts;
    this.cases = cases;
    this.officers = officers;
    this.announcements = announcements;
    this.acts = acts;
    this.clock = clock;
  }

  @Transactional
  public ReviewCase reopen(CaseId id, SentVersion sent, Cause cause) {
    if (!sent.isIntact()) {
      throw new CannotFollow("text-not-intact");
    }
    ReviewCase known = cases.take(id).orElseThrow(() -> new CannotFollow("case-not-known"));
    if (sent.number() <= known.file().sent().number()) {
      throw new CannotFollow("version-not-newer");
    }
    ReviewCase reopened = reopened(known, runAgain.on(known.file().subject(), sent));
    cases.save(reopened);
    announcements.opened(reopened, cause);
    acts.after(cause, CaseActs.REOPEN, reopened);
    if (proveParts.of(reopened.file()).isBreached()) {
      acts.after(cause, CaseActs.BREACH, reopened);
    }
    return reopened;
  }

  private ReviewCase reopened(ReviewCase known, SentVersion sent) {
    Instant now = clock.instant();
    return switch (known) {
      case WithUnit withUnit -> withUnit.reopen(sent, returnerStillReviews(withUnit, now), now);
      case Decided decided when sent.correction() != null -> decided.correct(sent, now);
      case Waiting _, Claimed _, Decided _ -> throw new CannotFollow("case-in-review");
    };
  }

  private boolean returnerStillReviews(WithUnit withUnit, Instant now) {
    return officers
        .find(withUnit.returned().person())
        .map(officer -> officer.reviewsFor(withUnit.file().level().office(), now))
        .orElse(false);
  }
}
