package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 待用印: signed, in a round that wants the unit's seal. The clerk brings the sealed scan and
/// submits.
public record AwaitingSeal(
    Cover cover,
    Papers papers,
    Version version,
    Signature signature,
    Person requestedBy,
    Instant since,
    @Nullable Return returned)
    implements InHouse {

  /// 报送, with the seal on it.
  public Submitted submit(SealedScan seal, Unit unit, Round round) {
    return Submitted.from(this, version, signature.sealed(seal), unit, round, seal.at());
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(CurrentStep.Step.SEALING, cover.unit(), requestedBy, since);
  }
}
