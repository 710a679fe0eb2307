package chengbao.submission.domain;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 待签发: frozen, before the signatory.
///
/// @param returned the return that this version answers, if it answers one
public record AwaitingSignature(
    Cover cover,
    Papers papers,
    Version version,
    Person requestedBy,
    Instant since,
    @Nullable Return returned)
    implements Report {

  /// Back to the drafter with a reason.
  public Editable decline(Decline decline) {
    return returned == null
        ? new Draft(cover.next(), papers, decline.at(), decline)
        : new Returned(cover.next(), papers, returned, decline.at(), decline);
  }

  /// 签发并报送. Who had a hand in the text does not sign it, unless the unit is registered as having
  /// one officer.
  public Submitted submit(Officer signatory, Unit unit, Round round, Instant now) {
    if (papers.touchedBy(signatory) && !unit.singleOfficer()) {
      throw new Refused(Refusal.DRAFTER_MAY_NOT_SIGN);
    }
    var signed =
        cover.submitted(
            new Cover.FirstSubmission(now, round.chainFor(unit.kind()), round.template()));
    var signature =
        new Signature(signatory.person(), signatory.position(), now, unit.singleOfficer());
    var next = returned == null ? round.chainFor(unit.kind()).getFirst() : returned.level();
    return new Submitted(
        signed,
        papers,
        version.dated(WorkingDays.day(now)),
        signature,
        returned,
        new ReviewPosition(next, null, now));
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(CurrentStep.Step.SIGNING, cover.unit(), null, since);
  }
}
