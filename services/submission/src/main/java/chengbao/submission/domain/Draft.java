package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 草稿: begun and not yet sent for signature, or declined by the signatory.
public record Draft(Cover cover, Papers papers, Instant since, @Nullable Decline declined)
    implements Editable {

  public static Draft begin(
      ReportId id, Unit unit, Round round, DraftText text, Officer by, Instant now) {
    var cover = new Cover(id, unit.id(), round.id(), round.reportYear(), 1, 0, null);
    return new Draft(cover, Papers.of(text, by.person()), now, null);
  }

  @Override
  public Draft with(Cover changed) {
    return new Draft(changed, papers, since, declined);
  }

  @Override
  public Draft with(Papers changed) {
    return new Draft(cover.next(), changed, since, declined);
  }

  /// The unit leaves what is public as it is. Once the correction was submitted it is not given up
  /// any more, for an office may have it.
  ///
  /// @param standing the version that is public
  public Published giveUpCorrection(Version standing) {
    var correction = cover.correction();
    if (correction == null) {
      throw new Refused(Refusal.NOT_BEING_CORRECTED);
    }
    if (cover.submittedVersions() > correction.version()) {
      throw new Refused(Refusal.CORRECTION_SENT);
    }
    return new Published(
        cover.with(null),
        standing,
        correction.signature(),
        correction.approval(),
        correction.edition());
  }

  @Override
  public Draft filled(DraftText.Head head) {
    return new Draft(cover, papers.filled(head), since, declined);
  }

  @Override
  public AwaitingSignature requestSignature(Officer by, Checkup checkup, Instant now) {
    return new AwaitingSignature(cover.next(), papers, freeze(checkup), by.person(), now, null);
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(
        CurrentStep.Step.DRAFTING, cover.unit(), papers.hands().getLast(), since);
  }
}
