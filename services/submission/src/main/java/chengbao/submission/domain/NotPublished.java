package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 不公开: approved, and by its 公开属性 not for the portal.
///
/// @param approval absent while publication's word has overtaken review's
public record NotPublished(
    Cover cover, Version version, Signature signature, @Nullable Approval approval, Instant at)
    implements Report {

  public NotPublished with(Approval known) {
    return new NotPublished(cover.next(), version, signature, known, at);
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(CurrentStep.Step.DONE, null, null, at);
  }
}
