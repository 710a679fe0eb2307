package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.Announcements;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Cause;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// A report has been submitted for the first time: a case waits at the first level of its chain.
@ApplicationScoped
@Verb
public class OpenCase {
  private final RunAgain runAgain;
  private final Cases cases;
  private final Announcements announcements;
  private final CaseActs acts;
  private final Clock clock;

  OpenCase(
      RunAgain runAgain, Cases cases, Announcements announcements, CaseActs acts, Clock clock) {
    this.runAgain = runAgain;
    this.cases = cases;
    this.announcements = announcements;
    this.acts = acts;
    this.clock = clock;
  }

  @Transactional
  public Waiting open(Subject subject, SentVersion sent, Cause cause) {
    if (!sent.isIntact()) {
      throw new CannotFollow("text-not-intact");
    }
    if (cases.take(subject.id()).isPresent()) {
      throw new CannotFollow("case-in-review");
    }
    Waiting opened = ReviewCase.open(subject, runAgain.on(subject, sent), clock.instant());
    cases.add(opened);
    announcements.opened(opened, cause);
    acts.after(cause, CaseActs.OPEN, opened);
    return opened;
  }
}
