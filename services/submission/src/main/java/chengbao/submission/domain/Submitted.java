package chengbao.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 已报送: in review, until review says how it ended.
///
/// @param recall that the unit asked for it back, if it did
/// @param answered the return that this version answers, if it answers one
public record Submitted(
    Cover cover,
    Papers papers,
    Version version,
    Signature signature,
    @Nullable Return answered,
    ReviewPosition position,
    @Nullable Recall recall)
    implements Report {

  public Submitted(
      Cover cover,
      Papers papers,
      Version version,
      Signature signature,
      @Nullable Return answered,
      ReviewPosition position) {
    this(cover, papers, version, signature, answered, position, null);
  }

  /// The version goes to the first level of the chain, or back to the one that returned it; a
  /// correction to where the round wants corrections reviewed.
  static Submitted from(
      InHouse signed, Version version, Signature signature, Unit unit, Round round, Instant now) {
    var first = signed.cover().first();
    var chain = first == null ? round.chainFor(unit.kind()) : first.chain();
    var answered = signed.returned();
    if (answered != null) {
      answered.mustHold(version.text());
    }
    return new Submitted(
        signed.cover().submitted(new Cover.FirstSubmission(now, chain, round.template())),
        signed.papers(),
        version,
        signature,
        answered,
        new ReviewPosition(
            answered == null ? begins(signed.cover(), chain) : answered.level(), null, now));
  }

  private static Level begins(Cover cover, List<Level> chain) {
    var correction = cover.correction();
    return correction == null ? chain.getFirst() : correction.begins(chain);
  }

  /// Waits to be claimed at a level: opened, released by a reviewer, or endorsed to the next.
  public Submitted waitsAt(Level level, @Nullable Person officer, Instant at) {
    return at(new ReviewPosition(level, officer, at, false));
  }

  public Submitted claimedBy(Person reviewer, Level level, Instant at) {
    return claimedBy(reviewer, level, null, at);
  }

  /// @param expectedOn 预计办结日
  public Submitted claimedBy(
      Person reviewer, Level level, @Nullable LocalDate expectedOn, Instant at) {
    return at(new ReviewPosition(level, reviewer, at, true, expectedOn));
  }

  public Returned returned(Return returned) {
    return new Returned(cover.next(), papers, returned, returned.at(), null);
  }

  /// The unit asks for it back.
  public Submitted asking(Recall asked) {
    if (recall != null && recall.isOpen()) {
      throw new Refused(Refusal.RECALL_ASKED_ALREADY);
    }
    return new Submitted(cover.next(), papers, version, signature, answered, position, asked);
  }

  /// The office gave it back: the unit writes on, and answers what it had to answer.
  public Editable recalled(Instant at) {
    return answered == null
        ? new Draft(cover.next(), papers, at, null)
        : new Returned(cover.next(), papers, answered, at, null);
  }

  public Submitted recallRefused(Instant at, @Nullable String holder, @Nullable String reason) {
    var refused = recall == null ? null : recall.refusedAt(at, holder, reason);
    return new Submitted(cover.next(), papers, version, signature, answered, position, refused);
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
    return new Submitted(cover.next(), papers, version, signature, answered, changed, recall);
  }
}
