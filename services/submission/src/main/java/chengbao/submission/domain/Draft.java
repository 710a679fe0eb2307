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
  public Draft with(Papers changed) {
    return new Draft(cover.next(), changed, since, declined);
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
