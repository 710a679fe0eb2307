package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 已备案: approved, and the portal has not confirmed yet.
///
/// @param approval absent while publication's word has overtaken review's
/// @param hold why publication waits, if it does
public record Approved(
    Cover cover,
    Version version,
    Signature signature,
    @Nullable Approval approval,
    @Nullable Hold hold)
    implements Report {

  public Approved with(Approval known) {
    return new Approved(cover.next(), version, signature, known, hold);
  }

  public Approved held(Hold waits) {
    return new Approved(cover.next(), version, signature, approval, waits);
  }

  public Published published(Edition edition) {
    return new Published(cover.with(null), version, signature, approval, edition);
  }

  public NotPublished notPublished(Instant at) {
    return new NotPublished(cover.with(null), version, signature, approval, at);
  }

  @Override
  public CurrentStep currentStep() {
    if (hold != null) {
      return new CurrentStep(CurrentStep.Step.HELD, null, null, hold.at());
    }
    return new CurrentStep(
        CurrentStep.Step.PUBLISHING, null, null, approval == null ? signature.at() : approval.at());
  }
}
