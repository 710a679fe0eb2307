package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 已报送: in review, until review says how it ended.
///
/// @param answered the return that this version answers, if it answers one
public record Submitted(
    Cover cover,
    Papers papers,
    Version version,
    Signature signature,
    @Nullable Return answered,
    ReviewPosition position)
    implements Report {

  /// Waits to be claimed at a level: opened, released by a reviewer, or endorsed to the next.
  public Submitted waitsAt(Level level, @Nullable Person officer, Instant at) {
    return at(new ReviewPosition(level, officer, at, false));
  }

  public Submitted claimedBy(Person reviewer, Level level, Instant at) {
    return at(new ReviewPosition(level, reviewer, at, true));
  }

  public Returned returned(Return returned) {
    return new Returned(cover.next(), papers, returned, returned.at(), null);
  }

  public Approved approved(Approval approval) {
    return new Approved(cover.next(), version, signature, approval, null);
  }

  /// Publication already speaks of this version: it is approved, and review's word is on its way.
  public Approved approvalOnItsWay() {
    return new Approved(cover.next(), version, signature, null, null);
  }

  @Override
  public CurrentStep currentStep() {
    var step = position.claimed() ? CurrentStep.Step.REVIEWING : CurrentStep.Step.WAITING;
    return new CurrentStep(step, position.level().office(), position.officer(), position.since());
  }

  private Submitted at(ReviewPosition changed) {
    return new Submitted(cover.next(), papers, version, signature, answered, changed);
  }
}
